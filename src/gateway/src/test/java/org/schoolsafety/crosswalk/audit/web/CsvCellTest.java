package org.schoolsafety.crosswalk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"})
  void what_a_spreadsheet_takes_for_a_formula_is_made_text(String text) {
    String cell = CsvCell.of(text);

    assertThat(cell).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann", "{\"a\":\"=1\"}", "127.0.0.1"})
  void other_text_stays_as_it_is(String text) {
    String cell = CsvCell.of(text);

    assertThat(cell).isEqualTo(text);
  }

  @Test
  void what_is_absent_is_empty() {
    String cell = CsvCell.of(null);

    assertThat(cell).isEmpty();
  }
}
