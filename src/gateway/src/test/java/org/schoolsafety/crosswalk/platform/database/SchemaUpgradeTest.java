package org.schoolsafety.crosswalk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaUpgradeTest {

  private static final int NOBODY_LISTENS = 1;

  @Test
  void a_database_that_is_away_is_not_taken_for_one_that_will_never_do() {
    PGSimpleDataSource away = new PGSimpleDataSource();
    away.setPortNumbers(new int[] {NOBODY_LISTENS});

    assertThatThrownBy(() -> new SchemaUpgrade(away, null).run())
        .isInstanceOf(FlywayException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "25006", "28P01", "40P01", "53300", "55P03", "57P03", "58030"})
  void what_passes_is_tried_again(String state) {
    SQLException failure = new SQLException("Not now", state);

    boolean mayPass = SchemaUpgrade.mayPass(failure);

    assertThat(mayPass).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P07", "42501", "23505", "22001"})
  void what_a_statement_of_ours_ran_into_is_final(String state) {
    SQLException failure = new SQLException("Never", state);

    boolean mayPass = SchemaUpgrade.mayPass(failure);

    assertThat(mayPass).isFalse();
  }
}
