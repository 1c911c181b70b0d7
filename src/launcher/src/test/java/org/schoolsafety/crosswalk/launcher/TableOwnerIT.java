package org.schoolsafety.crosswalk.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.checks.FreePorts;
import org.schoolsafety.crosswalk.launcher.node.PartName;

/** Who owns what in our own database, new or from before there was an owner. */
class TableOwnerIT {
  private static final int PORT = FreePorts.find().http();
  private static final Set<PartName> DATABASE = EnumSet.of(PartName.POSTGRESQL);

  @TempDir Path data;

  @Test
  void a_data_directory_from_before_hands_its_tables_over_at_the_next_start() throws Exception {
    try (EmbeddedParts parts = EmbeddedParts.start(data, PORT, DATABASE)) {
      asBefore(parts);
    }

    try (EmbeddedParts parts = EmbeddedParts.start(data, PORT, DATABASE)) {
      assertThat(one(owner(parts), "SELECT word FROM kept")).isEqualTo("kept");
      assertThat(one(owner(parts), "SELECT tableowner FROM pg_tables WHERE tablename = 'kept'"))
          .isEqualTo("crosswalk_owner");
      assertThat(one(owner(parts), databaseOwner())).isEqualTo("crosswalk_owner");
      assertRefused(gateway(parts), "ALTER TABLE kept ADD more text", "must be owner");
      assertRefused(gateway(parts), "CREATE TABLE mine (word text)", "permission denied");
    }
  }

  @Test
  void neither_role_of_the_gateway_reads_what_is_keycloaks() throws Exception {
    try (EmbeddedParts parts = EmbeddedParts.start(data, PORT, DATABASE)) {
      run(keycloak(parts), "CREATE TABLE keycloak.credential AS SELECT 'secret' AS word");

      String read = "SELECT word FROM keycloak.credential";

      assertRefused(gateway(parts), read, "permission denied for schema keycloak");
      assertRefused(owner(parts), read, "permission denied for schema keycloak");
    }
  }

  /** The gateway's role owns all, and has written. */
  private static void asBefore(EmbeddedParts parts) throws SQLException {
    run(cluster(parts), "ALTER DATABASE crosswalk OWNER TO crosswalk");
    run(gateway(parts), "CREATE TABLE kept AS SELECT 'kept' AS word");
    run(cluster(parts), "DROP ROLE crosswalk_owner");
  }

  private static String databaseOwner() {
    return "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'crosswalk'";
  }

  private static void assertRefused(Role role, String sql, String words) {
    assertThatThrownBy(() -> run(role, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(words);
  }

  /** Who connects to the database of these settings. */
  private record Role(Map<String, String> settings, String user, String password) {}

  private static Role gateway(EmbeddedParts parts) {
    return new Role(parts.settings(), "crosswalk", parts.secrets().database());
  }

  private static Role owner(EmbeddedParts parts) {
    return new Role(parts.settings(), "crosswalk_owner", parts.secrets().tableOwner());
  }

  private static Role keycloak(EmbeddedParts parts) {
    return new Role(parts.settings(), "keycloak", parts.secrets().keycloakDatabase());
  }

  private static Role cluster(EmbeddedParts parts) {
    return new Role(parts.settings(), "postgres", parts.secrets().databaseOwner());
  }

  private static void run(Role role, String sql) throws SQLException {
    try (Connection connection = connect(role);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(Role role, String query) throws SQLException {
    try (Connection connection = connect(role);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Role role) throws SQLException {
    return DriverManager.getConnection(
        role.settings().get("CROSSWALK_DATABASE_URL"), role.user(), role.password());
  }
}
