package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"v1\"", "\"v0\", \"v1\"", "  \"v1\"  "})
  void the_tag_of_the_present_state_lets_the_write_through(String header) {
    IfMatch condition = IfMatch.required(header);

    assertThatCode(() -> condition.requireMatches("v1")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v0\"", "W/\"v1\"", "v1", "\"v0\", \"v2\""})
  void any_other_tag_stops_it(String header) {
    IfMatch condition = IfMatch.required(header);

    assertThatThrownBy(() -> condition.requireMatches("v1"))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> is(problem, ProblemType.PRECONDITION_FAILED));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*"})
  void a_write_on_whatever_state_is_not_taken(String header) {
    assertThatThrownBy(() -> IfMatch.required(header))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> is(problem, ProblemType.PRECONDITION_REQUIRED));
  }

  @Test
  void the_refusal_names_the_present_tag() {
    IfMatch condition = IfMatch.required("\"v0\"");

    assertThatThrownBy(() -> condition.requireMatches("v1"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.headers()).containsEntry("ETag", "\"v1\""));
  }

  private static void is(ProblemException problem, ProblemType type) {
    assertThat(problem.type()).isEqualTo(type);
  }
}
