package org.schoolsafety.crosswalk.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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

  /** SQL inside the caller's transaction, or in auto-commit where there is none. */
  @Produces
  @Singleton
  public Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(transactional).installPlugin(new PostgresTypesAlone());
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    return jdbi;
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
