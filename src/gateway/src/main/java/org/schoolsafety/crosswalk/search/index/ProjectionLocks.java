package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.schoolsafety.crosswalk.platform.database.Database;

/**
 * Locks that hold among all gateways of one database (PostgreSQL advisory locks). They live in a
 * transaction of their own, so a gateway that dies lets go of them.
 */
@ApplicationScoped
public class ProjectionLocks {

  /** What only one gateway at a time may do. */
  enum Work {
    PROJECTION(7_211_001L),
    REBUILD(7_211_002L);

    private final long key;

    Work(long key) {
      this.key = key;
    }
  }

  @Inject Database database;

  /** Does the work if nobody else is at it; tells whether it was done. */
  boolean ifFree(Work work, Runnable task) {
    return locked("select pg_try_advisory_xact_lock(?)", work, task);
  }

  /** Waits until nobody else is at it, then does the work. */
  void whenFree(Work work, Runnable task) {
    locked("select pg_advisory_xact_lock(?) is not null", work, task);
  }

  private boolean locked(String sql, Work work, Runnable task) {
    try (Connection connection = database.autonomous().getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean mine = take(connection, sql, work);
        if (mine) {
          task.run();
        }
        return mine;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The lock for " + work + " cannot be taken", failure);
    }
  }

  private static boolean take(Connection connection, String sql, Work work) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, work.key);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
