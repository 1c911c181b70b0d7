package org.schoolsafety.crosswalk.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | abc",
        "100 | 1.5",
        "100 | 1 000",
        "5.0 | few",
        "false | ture",
        "PT5S | 5",
        "PT5S | PT5S,PT1M",
        "PT5S,PT1M | PT5S, PT1M",
        "UTC | Mars",
        "07:00 | 7 o'clock"
      })
  void what_is_not_of_the_kind_of_its_default_is_refused_by_the_variable_s_name(
      String byDefault, String given) {
    String name = "crosswalk.oai.page";

    Optional<String> complaint = ReadableSettings.complaint(name, byDefault, given);

    assertThat(complaint).isPresent();
    assertThat(complaint.get()).startsWith("CROSSWALK_OAI_PAGE is '" + given + "'");
    assertThat(complaint.get()).endsWith("such as " + byDefault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 0",
        "209715200 | 5000000000",
        "5.0 | 7",
        "false | YES",
        "false | ja",
        "true | off",
        "PT5S | P1D",
        "PT5S,PT1M | PT1S",
        "PT5S,PT1M | PT5S,PT1M,",
        "07:00 | 06:30",
        "UTC | America/New_York",
        "demo | production",
        "http://localhost:9080 | https://gateway.example"
      })
  void what_is_of_the_kind_of_its_default_is_taken(String byDefault, String given) {
    String name = "crosswalk.any";

    Optional<String> complaint = ReadableSettings.complaint(name, byDefault, given);

    assertThat(complaint).isEmpty();
  }

  @Test
  void what_was_set_to_nothing_is_refused_where_a_value_is_needed() {
    String given = "";

    Optional<String> complaint = ReadableSettings.complaint("crosswalk.oai.page", "100", given);

    assertThat(complaint).isPresent();
  }

  @Test
  void the_complaint_says_what_the_setting_has_to_be() {
    String given = "ture";

    Optional<String> complaint =
        ReadableSettings.complaint("crosswalk.agreements.required", "false", given);

    assertThat(complaint)
        .contains(
            "CROSSWALK_AGREEMENTS_REQUIRED is 'ture', which cannot be read: it has to be true or"
                + " false, such as false");
  }
}
