package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.IndexWriter;
import org.schoolsafety.crosswalk.search.index.SearchIndex;

/** A replay that comes when Elasticsearch has forgotten what was deleted. */
@ExtendWith(ArquillianExtension.class)
class LateReplayIT {

  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject IndexPosition position;
  @Inject IndexWriter writer;
  @Inject Elasticsearch elasticsearch;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LateReplayIT.class);
  }

  @BeforeEach
  void let_elasticsearch_forget_at_once() {
    rememberDeletesFor("0s");
  }

  @AfterEach
  void let_it_remember_as_the_index_says() {
    rememberDeletesFor("1h");
  }

  @Test
  void the_first_part_of_the_log_does_not_bring_back_what_a_later_part_withdraws() {
    GuidanceRecord item = publisher.publish("Withdrawn before the replay");
    long published = log.head();
    publisher.withdraw(item);
    SearchIndex live = awaitProjection();

    writer.apply(live.name(), List.of(entryAt(published)));

    assertThat(isIndexed(live, item)).isFalse();
  }

  private LogEntry entryAt(long position) {
    return log.after(position - 1, 1).get(0);
  }

  private boolean isIndexed(SearchIndex live, GuidanceRecord item) {
    return elasticsearch
        .send(elastic -> elastic.exists(e -> e.index(live.name()).id(item.id().toString())))
        .value();
  }

  private void rememberDeletesFor(String time) {
    SearchIndex live = awaitProjection();
    elasticsearch.send(
        elastic ->
            elastic
                .indices()
                .putSettings(
                    put ->
                        put.index(live.name())
                            .settings(index -> index.gcDeletes(kept -> kept.time(time)))));
  }

  private SearchIndex awaitProjection() {
    long head = log.head();
    return Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
  }
}
