package org.schoolsafety.crosswalk.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedValueTest {

  @ParameterizedTest(name = "SQL state {0}")
  @CsvSource({"22021, U+0000", "22P05, U+0000", "23514, /openapi"})
  void a_value_that_the_database_cannot_keep_is_the_callers_to_correct(String state, String told) {
    Throwable failure =
        new IllegalStateException(new RuntimeException(new SQLException("refused", state)));

    boolean refused = RefusedValue.causes(failure);
    ProblemException problem = RefusedValue.problem(failure);

    assertThat(refused).isTrue();
    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
    assertThat(problem).hasMessageContaining(told);
  }

  @ParameterizedTest(name = "SQL state {0}")
  @ValueSource(strings = {"23505", "42601", "08006", "23503"})
  void what_else_the_database_says_is_not(String state) {
    Throwable failure = new RuntimeException(new SQLException("another failure", state));

    boolean refused = RefusedValue.causes(failure);

    assertThat(refused).isFalse();
  }

  @Test
  void a_failure_without_a_state_is_not() {
    Throwable failure = new RuntimeException(new SQLException("no state at all"));

    boolean refused = RefusedValue.causes(failure) || RefusedValue.causes(new Error());

    assertThat(refused).isFalse();
  }
}
