package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.IndexWriter;
import org.schoolsafety.crosswalk.search.index.RebuildIndex;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** The index is the log in another form: never ahead, never behind for long, never empty. */
@ExtendWith(ArquillianExtension.class)
class SearchProjectionIT {

  private static final int ITEMS = 12;

  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject IndexPosition position;
  @Inject IndexWriter writer;
  @Inject RebuildIndex rebuild;
  @Inject SearchGuidance search;
  @Inject Elasticsearch elasticsearch;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SearchProjectionIT.class);
  }

  @BeforeEach
  void publishSomeAndWithdrawOne() {
    List<GuidanceRecord> published =
        IntStream.range(0, ITEMS)
            .mapToObj(number -> publisher.publish("Tabletop exercise " + number))
            .toList();
    publisher.withdraw(published.get(0));
  }

  @Test
  void the_index_catches_up_with_the_log_and_holds_just_its_state() {
    awaitProjection();

    Map<UUID, Indexed> index = indexed();

    assertThat(index).isEqualTo(stateOfTheLog());
  }

  @Test
  void what_was_published_is_found_at_once_when_the_index_is_there() {
    GuidanceRecord published = publisher.publish("Bathymetric reunification " + UUID.randomUUID());
    awaitProjection();

    FoundGuidance found = search.find(question(published.title()));

    assertThat(found.items()).extracting(GuidanceHit::record).first().isEqualTo(published);
  }

  @Test
  void applying_the_same_entries_again_changes_nothing() {
    SearchIndex live = awaitProjection();
    Map<UUID, Indexed> before = indexed();

    List<LogEntry> all = log.after(0, Integer.MAX_VALUE);
    writer.apply(live.name(), all.subList(0, all.size() / 2));
    writer.apply(live.name(), all);

    assertThat(indexed()).isEqualTo(before);
  }

  @Test
  void a_rebuild_keeps_the_answers_and_is_never_empty_meanwhile() {
    SearchIndex old = awaitProjection();
    FoundGuidance before = search.find(everything());

    rebuild.request(Callers.adminOf("test-center"));
    Eventually.isTrue(
        "another index in the old one's place",
        () -> {
          assertThat(search.find(everything()).total()).isEqualTo(before.total());
          return !position.refresh().orElseThrow().name().equals(old.name());
        });

    assertThat(search.find(everything()).items()).isEqualTo(before.items());
    assertThat(indexed()).isEqualTo(stateOfTheLog());
  }

  /** An item as the index has it. */
  record Indexed(GuidanceRecord record, long version) {}

  private SearchIndex awaitProjection() {
    long head = log.head();
    return Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
  }

  private Map<UUID, Indexed> indexed() {
    return elasticsearch
        .send(
            elastic ->
                elastic.search(
                    all -> all.index("crosswalk-guidance").size(10_000).version(true),
                    IndexedRecord.class))
        .hits()
        .hits()
        .stream()
        .collect(Collectors.toMap(hit -> UUID.fromString(hit.id()), SearchProjectionIT::indexed));
  }

  private static Indexed indexed(Hit<IndexedRecord> hit) {
    return new Indexed(hit.source().record(), hit.version());
  }

  private Map<UUID, Indexed> stateOfTheLog() {
    Map<UUID, Indexed> state = new HashMap<>();
    for (LogEntry entry : log.after(0, Integer.MAX_VALUE)) {
      if (entry.leavesItemCurrent()) {
        state.put(entry.guidanceId(), new Indexed(entry.record(), entry.position()));
      } else {
        state.remove(entry.guidanceId());
      }
    }
    return state;
  }

  private static GuidanceQuery everything() {
    return GuidanceQuery.everything(SortOrder.NEWEST, 100);
  }

  private static GuidanceQuery question(String text) {
    return new GuidanceQuery(text, Map.of(), null, null, SortOrder.RELEVANCE, 10, null);
  }
}
