package org.schoolsafety.crosswalk.platform.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Tells a database that is away, starts, stops, or gave way to another's transaction from a failure
 * of our own: then the caller is asked to come again.
 */
public final class DatabaseOutage {

  /**
   * PostgreSQL, appendix A: connection exceptions are class 08, shutdown and start 57P0x, a
   * transaction that lost to another 40001 and 40P01.
   */
  private static final Set<String> STATES =
      Set.of("57P01", "57P02", "57P03", "53300", "40001", "40P01");

  private static final String CONNECTION_CLASS = "08";
  private static final int DEEPEST = 20;

  private DatabaseOutage() {}

  /** Whether the database's absence is behind this failure. */
  public static boolean causes(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isOutage(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith(CONNECTION_CLASS)
        || STATES.contains(state)
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException;
  }
}
