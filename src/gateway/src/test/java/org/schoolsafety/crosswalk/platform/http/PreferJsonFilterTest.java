package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferJsonFilterTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "*/*", " */* "})
  void who_takes_anything_gets_json(String accept) {
    assertThat(PreferJsonFilter.preferring(accept))
        .isEqualTo("application/json;q=0.900, */*;q=0.500");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/event-stream, */* | text/event-stream,application/json;q=0.900, */*;q=0.500",
        "text/html,*/*;q=0.8 | text/html,application/json;q=0.720, */*;q=0.400",
        "*/*;q=0.1,text/turtle | application/json;q=0.090, */*;q=0.050,text/turtle"
      })
  void what_is_named_goes_before_json_and_json_before_the_rest(String accept, String preferring) {
    assertThat(PreferJsonFilter.preferring(accept)).isEqualTo(preferring);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/event-stream", "application/json", "application/json, */*", "application/*"})
  void whoever_says_what_they_want_is_taken_at_their_word(String accept) {
    assertThat(PreferJsonFilter.preferring(accept)).isEqualTo(accept);
  }
}
