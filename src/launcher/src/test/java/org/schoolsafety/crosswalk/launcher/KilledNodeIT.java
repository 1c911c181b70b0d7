package org.schoolsafety.crosswalk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.checks.FreePorts;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.supervision.ProcessIdentity;

/**
 * What a data directory keeps when its launcher, or the database itself, is killed without warning.
 */
class KilledNodeIT {
  private static final int PORT = FreePorts.find().http();
  private static final Set<PartName> DATABASE = EnumSet.of(PartName.POSTGRESQL);

  @TempDir Path data;
  private Process launcher;

  @BeforeEach
  void start_a_node_in_a_process_of_its_own() throws Exception {
    launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseAlone.class.getName(),
                data.toString(),
                "" + PORT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(new String(launcher.getInputStream().readNBytes(5))).isEqualTo("ready");
  }

  @AfterEach
  void end_it() {
    launcher.destroyForcibly();
  }

  @Test
  void what_was_committed_is_there_after_the_launcher_was_killed() throws Exception {
    try (EmbeddedParts parts = restartedAfterTheKill()) {
      String word = stored(parts.settings());

      assertThat(word).isEqualTo("committed");
    }
  }

  @Test
  void what_was_committed_is_there_after_the_database_was_killed_too() throws Exception {
    ProcessHandle.of(databasePid()).orElseThrow().destroyForcibly();

    try (EmbeddedParts parts = restartedAfterTheKill()) {
      assertThat(stored(parts.settings())).isEqualTo("committed");
    }
  }

  @Test
  void nothing_is_left_running_once_it_is_closed() throws Exception {
    EmbeddedParts parts = restartedAfterTheKill();
    long database = parts.pids().get(PartName.POSTGRESQL);

    parts.close();

    assertThat(ProcessIdentity.of(database)).isEmpty();
    assertThat(data.resolve("run/postgresql.pid")).doesNotExist();
  }

  private EmbeddedParts restartedAfterTheKill() throws Exception {
    launcher.destroyForcibly().waitFor();
    return EmbeddedParts.start(data, PORT, DATABASE);
  }

  private long databasePid() throws Exception {
    return Files.readAllLines(data.resolve("run/postgresql.pid")).stream()
        .filter(line -> line.startsWith("pid="))
        .mapToLong(line -> Long.parseLong(line.substring("pid=".length())))
        .findFirst()
        .orElseThrow();
  }

  private static String stored(Map<String, String> settings) throws SQLException {
    try (Connection connection = DatabaseAlone.connect(settings);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** A node of the database alone, that writes a row and waits to be killed. */
  static final class DatabaseAlone {
    private DatabaseAlone() {}

    public static void main(String[] args) throws Exception {
      EmbeddedParts parts =
          EmbeddedParts.start(Path.of(args[0]), Integer.parseInt(args[1]), DATABASE);
      try (Connection connection = connect(parts.settings());
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE kept AS SELECT 'committed' AS word");
      }
      System.out.print("ready");
      System.out.flush();
      parts.end().get();
    }

    static Connection connect(Map<String, String> settings) throws SQLException {
      return DriverManager.getConnection(
          settings.get("CROSSWALK_DATABASE_URL"),
          settings.get("CROSSWALK_DATABASE_OWNER_USER"),
          settings.get("CROSSWALK_DATABASE_OWNER_PASSWORD"));
    }
  }
}
