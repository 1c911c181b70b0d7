package org.schoolsafety.crosswalk.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Supplies the database: to repositories as Jdbi, to libraries that bring their own transactions as
 * a data source.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/crosswalk")
  DataSource transactional;

  @Resource(lookup = "jdbc/crosswalk-nontx")
  DataSource autonomous;

  @Resource(lookup = "jdbc/crosswalk-owner")
  DataSource owner;

  @Resource TransactionSynchronizationRegistry transaction;

  /**
   * SQL inside the caller's transaction, or in auto-commit where there is none. There the
   * connection comes from those outside transactions, which take it back at once: of the others the
   * container would keep it for the caller's thread until its work is over, however long that waits
   * for something else, and would run dry when as many wait for a second one.
   */
  @Produces
  @Singleton
  public Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(this::connection).installPlugin(new PostgresTypesAlone());
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    return jdbi;
  }

  private Connection connection() throws SQLException {
    boolean none = transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    return (none ? autonomous : transactional).getConnection();
  }

  /** A data source that takes part in the container's transactions. */
  public DataSource transactional() {
    return transactional;
  }

  /** A data source outside the container's transactions, for the job scheduler and for locks. */
  public DataSource autonomous() {
    return autonomous;
  }

  /** The tables' owner, outside the container's transactions: for migrations alone. */
  DataSource owner() {
    return owner;
  }
}
