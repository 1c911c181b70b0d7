package org.schoolsafety.crosswalk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.TableOwner;

/** Tables that this version cannot work with are refused in one line, at once. */
@ExtendWith(ArquillianExtension.class)
class SchemaUpgradeIT {

  private static final String SCHEMA = "of_another_version";
  private static final String HISTORY = SCHEMA + ".flyway_schema_history";

  @Inject TableOwner owner;

  @Resource(lookup = "jdbc/crosswalk-owner")
  DataSource dataSource;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SchemaUpgradeIT.class);
  }

  @BeforeEach
  void tables_of_this_version() {
    upgrade();
  }

  @AfterEach
  void clear() {
    owner.execute("drop schema if exists " + SCHEMA + " cascade");
  }

  @Test
  void tables_of_this_version_are_left_as_they_are() {
    long before = migrations();

    upgrade();

    assertThat(migrations()).isEqualTo(before).isPositive();
  }

  @Test
  void a_migration_that_was_another_when_it_ran_is_named() {
    owner.execute(
        "update " + HISTORY + " set checksum = checksum + 1 where version in ('0003', '0005')");

    assertThatThrownBy(this::upgrade)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("checksum mismatch for migration version 0003")
        .hasMessageContaining("0005")
        .hasMessageContaining("Start the version that made them")
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("repair");
  }

  @Test
  void a_migration_that_failed_half_way_is_named() {
    owner.execute("update " + HISTORY + " set success = false where version = '0005'");

    assertThatThrownBy(this::upgrade)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("failed migration to version 0005")
        .hasMessageNotContaining("\n");
  }

  @Test
  void tables_of_a_later_version_are_refused() {
    owner.execute(
        "insert into "
            + HISTORY
            + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
            + " values (999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, true)");

    assertThatThrownBy(this::upgrade)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("9999")
        .hasMessageNotContaining("\n");
  }

  @Test
  void a_migration_that_cannot_be_applied_is_named_with_the_database_s_own_words() {
    owner.execute(
        "delete from " + HISTORY + " where version::int >= 22",
        "drop table if exists " + SCHEMA + ".audit_head");

    assertThatThrownBy(this::upgrade)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("V0022__")
        .hasMessageContaining("already exists")
        .hasMessageNotContaining("\n");
  }

  private void upgrade() {
    new SchemaUpgrade(dataSource, SCHEMA).run();
  }

  private long migrations() {
    return owner
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("select count(*) from " + HISTORY).mapTo(Long.class).one());
  }
}
