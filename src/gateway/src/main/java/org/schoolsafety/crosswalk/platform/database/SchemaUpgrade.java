package org.schoolsafety.crosswalk.platform.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables to this version's, and tells a database that is away from one that will never
 * do. Tables of a later version are refused too: an earlier one does not know what they mean.
 */
final class SchemaUpgrade {

  private static final int CLASS_OF_STATE = 2;

  /**
   * What passes, or is mended outside the tables (PostgreSQL, appendix A): connection, a read-only
   * stand-by, sign-in, a rollback for another's sake, resources, a lock, an operator, the system.
   */
  private static final Set<String> PASSING = Set.of("08", "25", "28", "40", "53", "55", "57", "58");

  private static final String NOT_OURS =
      "The tables are not those of this version: %s. They were made by another version, or changed"
          + " by hand. Start the version that made them, restore a backup, or use another data"
          + " directory or database";
  private static final String FAILED =
      "The tables could not be brought to this version: %s. That migration was undone."
          + " Start the version from before again, and report this";

  private final Flyway flyway;

  /**
   * @param schema where the tables are; the default one if it is absent
   */
  SchemaUpgrade(DataSource owner, @Nullable String schema) {
    this.flyway =
        Flyway.configure(SchemaUpgrade.class.getClassLoader())
            .dataSource(owner)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .ignoreMigrationPatterns(new String[0])
            .defaultSchema(schema)
            .load();
  }

  /**
   * Runs what was not run yet.
   *
   * @throws SchemaRefused when it is of no use to try again
   * @throws FlywayException when the database may only be away
   */
  void run() {
    try {
      flyway.migrate();
    } catch (FlywayValidateException mismatch) {
      throw new SchemaRefused(NOT_OURS.formatted(findings(mismatch)), mismatch);
    } catch (FlywayException failure) {
      SQLException cause = sqlCause(failure);
      if (cause == null || mayPass(cause)) {
        throw failure;
      }
      throw new SchemaRefused(
          FAILED.formatted(firstLine(failure) + ": " + firstLine(cause)), failure);
    }
  }

  /** What was found, without the advice of a tool that nobody here runs. */
  private static String findings(FlywayValidateException mismatch) {
    return Stream.of(mismatch.getMessage().split("\\R"))
        .filter(line -> line.startsWith("Migration ") || line.startsWith("Detected "))
        .map(line -> line.replaceAll("[.:]? *(If you|Please|To ).*|\\.$", ""))
        .reduce((one, other) -> one + "; " + other)
        .orElseGet(() -> firstLine(mismatch));
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  static boolean mayPass(SQLException cause) {
    String state = cause.getSQLState();
    return state == null
        || state.length() < CLASS_OF_STATE
        || PASSING.contains(state.substring(0, CLASS_OF_STATE));
  }

  private static @Nullable SQLException sqlCause(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException cause) {
        return cause;
      }
    }
    return null;
  }
}
