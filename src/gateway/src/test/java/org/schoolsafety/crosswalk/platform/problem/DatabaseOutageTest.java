package org.schoolsafety.crosswalk.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

  @ParameterizedTest(name = "SQL state {0}")
  @ValueSource(strings = {"08001", "08006", "08003", "57P01", "57P02", "57P03", "53300"})
  void a_database_that_is_away_starts_or_stops_is_an_outage_however_deep(String state) {
    Throwable failure =
        new IllegalStateException(new RuntimeException(new SQLException("away", state)));

    boolean outage = DatabaseOutage.causes(failure);

    assertThat(outage).isTrue();
  }

  @ParameterizedTest(name = "SQL state {0}")
  @ValueSource(strings = {"23505", "42601", "22P02"})
  void what_the_database_refuses_is_not(String state) {
    Throwable failure = new RuntimeException(new SQLException("refused", state));

    boolean outage = DatabaseOutage.causes(failure);

    assertThat(outage).isFalse();
  }

  @Test
  void a_failure_of_our_own_is_not() {
    Throwable failure = new SQLException("no state at all");

    boolean outage =
        DatabaseOutage.causes(failure) || DatabaseOutage.causes(new NullPointerException());

    assertThat(outage).isFalse();
  }
}
