package org.schoolsafety.crosswalk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacetCountsTest {

  private final GuidanceQuery question =
      new GuidanceQuery(
          "drill",
          Map.of(Filter.PHASE, Set.of("response"), Filter.KIND, Set.of("tool")),
          LocalDate.of(2020, 1, 1),
          null,
          SortOrder.RELEVANCE,
          20,
          null);

  @Test
  void a_facet_counts_as_if_its_own_filter_were_off() {
    String phase = FacetCounts.aggregations(question).get("phase").toString();

    assertThat(phase).doesNotContain("response");
    assertThat(phase).contains("tool").contains("2020-01-01");
  }

  @Test
  void the_other_facets_keep_all_filters() {
    String topic = FacetCounts.aggregations(question).get("topic").toString();

    assertThat(topic).contains("response").contains("tool").contains("2020-01-01");
  }

  @Test
  void every_filter_has_its_facet_and_issued_has_years() {
    Map<String, ?> facets = FacetCounts.aggregations(question);

    assertThat(facets)
        .containsOnlyKeys(
            "phase", "topic", "audience", "kind", "publisher", "evidence", "language", "issued");
    assertThat(facets.get("issued").toString()).contains("year").doesNotContain("2020-01-01");
  }

  @Test
  void what_is_shown_passes_every_filter() {
    String all = FilterQueries.all(question).toString();

    assertThat(all).contains("response").contains("tool").contains("\"gte\":\"2020-01-01\"");
  }
}
