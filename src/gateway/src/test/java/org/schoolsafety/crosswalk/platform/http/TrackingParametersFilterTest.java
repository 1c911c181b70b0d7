package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingParametersFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fbclid=IwAR0 | ''",
        "utm_source=news&utm_medium=email&UTM_Campaign=fall | ''",
        "q=fire+drill&fbclid=IwAR0&phase=response | q=fire+drill&phase=response",
        "q=a%26utm_source%3Db&gclid | q=a%26utm_source%3Db",
        "q=x& | q=x&",
        "q=utm_source&phse=response | q=utm_source&phse=response"
      })
  void what_others_added_to_an_address_is_taken_away_and_nothing_else(String query, String meant) {
    assertThat(TrackingParametersFilter.without(query)).isEqualTo(meant);
  }
}
