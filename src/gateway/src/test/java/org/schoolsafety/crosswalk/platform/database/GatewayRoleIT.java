package org.schoolsafety.crosswalk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.TableOwner;

/** What the gateway's own role cannot do, whatever is asked of it. */
@ExtendWith(ArquillianExtension.class)
class GatewayRoleIT {

  @Inject Jdbi jdbi;
  @Inject TableOwner owner;
  @Inject GatewayRole gatewayRole;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(GatewayRoleIT.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit_entry", "publication_log", "submission_event", "review"})
  void what_was_written_for_good_cannot_be_changed_nor_its_guard_taken_away(String table) {
    List<String> attempts =
        List.of(
            "update %s set at = now()",
            "delete from %s",
            "truncate %s",
            "truncate %s cascade",
            "alter table %s disable trigger all",
            "alter table %s owner to session_user",
            "drop table %s cascade",
            "drop trigger %1$s_append_only on %1$s",
            "create trigger mine before insert on %s for each row execute function refuse_change()");

    List<String> sql = attempts.stream().map(attempt -> attempt.formatted(table)).toList();

    assertThat(sql).allSatisfy(this::assertRefused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
        "create table mine (x int)",
        "delete from flyway_schema_history",
        "set role crosswalk_owner",
        "set session_replication_role = replica",
        "create table keycloak.mine (x int)",
        "create schema mine"
      })
  void nor_can_the_ways_around_it_be_taken(String sql) {
    assertRefused(sql);
  }

  @Test
  void a_table_of_a_later_migration_is_the_roles_to_use_and_an_append_only_one_to_add_to() {
    owner.execute(
        "create table later_note (note text)",
        "create table later_log (note text)",
        "create trigger later before update or delete or truncate on later_log"
            + " for each statement execute function refuse_change()");
    try {
      gatewayRole.limit();

      jdbi.useHandle(handle -> handle.execute("insert into later_note values ('a')"));
      jdbi.useHandle(handle -> handle.execute("delete from later_note"));
      jdbi.useHandle(handle -> handle.execute("insert into later_log values ('a')"));
      assertRefused("delete from later_log");
    } finally {
      owner.execute("drop table later_note", "drop table later_log");
    }
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
        .as(sql)
        .rootCause()
        .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
  }
}
