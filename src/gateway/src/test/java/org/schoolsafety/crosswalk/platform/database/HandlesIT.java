package org.schoolsafety.crosswalk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;

/** What the gateway asks of the database beside its own statements. */
@ExtendWith(ArquillianExtension.class)
class HandlesIT {

  private static final int HANDLES = 50;

  /** More than the driver waits for before it has a statement kept. */
  private static final int ROUNDS = 10;

  private static final int STATEMENTS = 40;

  /** More than there are connections. */
  private static final int AT_ONCE = 40;

  @Inject Jdbi jdbi;
  @Inject InTransaction inTransaction;
  @Resource UserTransaction transaction;
  @Resource ManagedThreadFactory threads;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(HandlesIT.class);
  }

  @Test
  void a_handle_does_not_search_the_catalog_before_each_statement() throws Exception {
    transaction.begin();
    try {
      long before = searchesOfFunctions();

      for (int handle = 0; handle < HANDLES; handle++) {
        jdbi.useHandle(each -> each.execute("select 1"));
      }

      assertThat(searchesOfFunctions() - before).isLessThan(HANDLES);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void a_statement_that_is_asked_again_and_again_is_parsed_once_among_many_others_too()
      throws Exception {
    transaction.begin();
    try {
      for (int round = 0; round < ROUNDS; round++) {
        IntStream.range(0, STATEMENTS).forEach(this::ask);
      }

      assertThat(prepared("select 7 as handles")).isEqualTo(1);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void who_reads_and_then_waits_for_something_else_keeps_no_connection() throws Exception {
    CyclicBarrier allHaveRead = new CyclicBarrier(AT_ONCE);
    List<FutureTask<Integer>> readers = new ArrayList<>();

    for (int reader = 0; reader < AT_ONCE; reader++) {
      FutureTask<Integer> task = new FutureTask<>(() -> readWaitAndWrite(allHaveRead));
      readers.add(task);
      threads.newThread(task).start();
    }

    for (FutureTask<Integer> reader : readers) {
      assertThat(reader.get()).isEqualTo(2);
    }
  }

  private int readWaitAndWrite(CyclicBarrier allHaveRead) throws Exception {
    int read = one("select 1");
    allHaveRead.await(1, TimeUnit.MINUTES);
    return read + inTransaction.call(() -> one("select 1"));
  }

  private int one(String query) {
    return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(Integer.class).one());
  }

  private void ask(int number) {
    jdbi.useHandle(handle -> handle.execute("select " + number + " as handles"));
  }

  /** How often the database has parsed and kept this statement for this connection. */
  private long prepared(String statement) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from pg_prepared_statements where statement = :sql")
                .bind("sql", statement)
                .mapTo(Long.class)
                .one());
  }

  /** Of this transaction alone. */
  private long searchesOfFunctions() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select seq_scan + idx_scan from pg_stat_xact_sys_tables where relname = 'pg_proc'")
                .mapTo(Long.class)
                .one());
  }
}
