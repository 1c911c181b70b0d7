package org.schoolsafety.crosswalk.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class SavedSearchTest {

  private final Taxonomy taxonomy = new Taxonomy();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?topic=tip-line,fire-drill | topic=fire-drill&topic=tip-line",
        "topic=tip-line&topic=fire-drill&sort=title&size=5 | topic=fire-drill&topic=tip-line",
        "q=%20tornado+drill%20 | q=tornado+drill",
        "language=es-US | language=es",
        "q=evacuación | q=evacuaci%C3%B3n",
        "phase=response&q=a%26b | q=a%26b&phase=response",
        "editions=all&issuedFrom=2020-01-01 | issuedFrom=2020-01-01&editions=all"
      })
  void equal_searches_have_one_form(String given, String kept) {
    assertThat(SavedSearch.text(SavedSearch.question(given, taxonomy))).isEqualTo(kept);
  }

  @Test
  void the_form_that_is_kept_asks_the_same_question() {
    String given = "q=%22reunification+plan%22+-lockdown&evidence=essa-tier:strong&kind=toolkit";

    String kept = SavedSearch.text(SavedSearch.question(given, taxonomy));

    assertThat(SavedSearch.question(kept, taxonomy))
        .isEqualTo(SavedSearch.question(given, taxonomy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tpoic=tip-line",
        "topic=no-such",
        "issuedFrom=yesterday",
        "q=%zz",
        "q=a&q=b",
        "q=%00",
        "q=a\u0000b",
        "q=%ff"
      })
  void what_is_no_search_is_refused(String given) {
    assertThatThrownBy(() -> SavedSearch.question(given, taxonomy))
        .isInstanceOf(ProblemException.class);
  }
}
