package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeResponse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.index.SearchUnavailable;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * A search that meets the moment in which a rebuild takes the old index away: the real
 * Elasticsearch shows it too seldom, so its answers are given here one by one.
 */
class SearchDuringSwapTest {

  private static final SearchUnavailable SHARDS_MISSING =
      new SearchUnavailable("503", new IllegalStateException("no shard available"));

  private final Deque<Object> answers = new ArrayDeque<>();
  private final SearchGuidance search = new SearchGuidance();
  private SearchIndex live = index("old");
  private SearchIndex known = live;

  @BeforeEach
  void aSearchOfTheOldIndex() {
    IndexPosition position =
        new IndexPosition() {
          @Override
          public Optional<SearchIndex> live() {
            return Optional.of(known);
          }

          @Override
          public Optional<SearchIndex> refresh() {
            known = live;
            return Optional.of(known);
          }
        };
    search.elasticsearch = new Scripted(answers);
    search.reads = new SnapshotReads();
    search.reads.snapshots = new Snapshots();
    search.reads.snapshots.elasticsearch = search.elasticsearch;
    search.reads.snapshots.position = position;
    search.position = position;
    search.knownPublishers = new KnownPublishers();
    search.taxonomy = new Taxonomy();
    search.readSynonyms();
  }

  @Test
  void a_search_whose_index_is_replaced_meanwhile_is_asked_of_the_new_one() {
    answers.addAll(List.of(opened(), SHARDS_MISSING, opened(), new AnsweredByTheNewIndex()));

    live = index("new");

    assertThatThrownBy(this::ask).isInstanceOf(AnsweredByTheNewIndex.class);
    assertThat(answers).isEmpty();
  }

  @Test
  void where_no_other_index_took_its_place_the_outage_is_told_at_once() {
    answers.addAll(List.of(opened(), SHARDS_MISSING));

    assertThatThrownBy(this::ask).isSameAs(SHARDS_MISSING);

    assertThat(answers).isEmpty();
  }

  private void ask() {
    search.find(GuidanceQuery.everything(SortOrder.NEWEST, 10));
  }

  private static SearchIndex index(String name) {
    return new SearchIndex(name, "definition", 7, Instant.EPOCH, null);
  }

  private static OpenPointInTimeResponse opened() {
    ShardStatistics one = ShardStatistics.of(shards -> shards.total(1).successful(1).failed(0));
    return OpenPointInTimeResponse.of(opened -> opened.id("point-in-time").shards(one));
  }

  /** Stands for any answer: that it came is what counts. */
  private static final class AnsweredByTheNewIndex extends RuntimeException {}

  /** Gives or throws what comes next. */
  private static final class Scripted extends Elasticsearch {
    private final Deque<Object> answers;

    Scripted(Deque<Object> answers) {
      this.answers = answers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T send(Request<T> request) {
      Object next = answers.remove();
      if (next instanceof RuntimeException failure) {
        throw failure;
      }
      return (T) next;
    }
  }
}
