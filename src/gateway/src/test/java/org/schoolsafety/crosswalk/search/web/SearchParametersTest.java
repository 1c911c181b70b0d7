package org.schoolsafety.crosswalk.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class SearchParametersTest {

  private final Taxonomy taxonomy = new Taxonomy();
  private final SearchParameters parameters = new SearchParameters();

  @Test
  void values_may_be_repeated_or_separated_by_commas() {
    parameters.phase = List.of("response,recovery", " mitigation ", "");

    GuidanceQuery question = parameters.toQuery(taxonomy);

    assertThat(question.allowed(Filter.PHASE))
        .containsExactly("response", "recovery", "mitigation");
    assertThat(question.filters()).containsOnlyKeys(Filter.PHASE);
  }

  @Test
  void nothing_given_asks_for_everything_newest_first() {
    GuidanceQuery question = parameters.toQuery(taxonomy);

    assertThat(question.effectiveSort()).isEqualTo(SortOrder.NEWEST);
    assertThat(question.size()).isEqualTo(20);
  }

  @Test
  void dates_are_read_as_full_dates() {
    parameters.issuedFrom = "2024-02-29";
    parameters.issuedTo = "";

    GuidanceQuery question = parameters.toQuery(taxonomy);

    assertThat(question.issuedFrom()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(question.issuedTo()).isNull();
  }

  @Test
  void an_unknown_concept_is_refused_by_name() {
    parameters.topic = List.of("drils");

    assertRefused(ProblemType.UNKNOWN_CONCEPT, "drils");
  }

  @Test
  void evidence_needs_a_known_scale_and_rating() {
    parameters.evidence = List.of("essa-tier:splendid");
    assertRefused(ProblemType.UNKNOWN_CONCEPT, "splendid");

    parameters.evidence = List.of("strong");
    assertRefused(ProblemType.UNKNOWN_CONCEPT, "strong");
  }

  @Test
  void a_bad_date_size_sort_or_language_is_refused_by_name() {
    parameters.issuedFrom = "2024-02-30";
    assertRefused(ProblemType.INVALID_PARAMETER, "issuedFrom");
    parameters.issuedFrom = null;

    parameters.size = "101";
    assertRefused(ProblemType.INVALID_PARAMETER, "size");
    parameters.size = "10";

    parameters.sort = "changed";
    assertRefused(ProblemType.INVALID_PARAMETER, "sort");
    parameters.sort = "title";

    parameters.language = List.of("english please");
    assertRefused(ProblemType.INVALID_PARAMETER, "language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "e", "en-", "*", "12", "en-toolongsubtag", "x", "é"})
  void a_malformed_language_tag_is_refused(String tag) {
    parameters.language = List.of(tag);

    assertRefused(ProblemType.INVALID_PARAMETER, "language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN-us", "zh-Hant-TW", "qaa", "en-x-school", "de-u-co-phonebk"})
  void a_well_formed_language_tag_may_be_asked_for(String tag) {
    parameters.language = List.of(tag);

    GuidanceQuery question = parameters.toQuery(taxonomy);

    assertThat(question.allowed(Filter.LANGUAGE))
        .containsExactly(tag.split("-")[0].toLowerCase(Locale.ROOT));
  }

  private void assertRefused(ProblemType type, String named) {
    assertThatThrownBy(() -> parameters.toQuery(taxonomy))
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.type()).isEqualTo(type))
        .hasMessageContaining(named);
  }
}
