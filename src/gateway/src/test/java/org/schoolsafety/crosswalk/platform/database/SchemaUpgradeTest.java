package org.schoolsafety.crosswalk.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
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
}
