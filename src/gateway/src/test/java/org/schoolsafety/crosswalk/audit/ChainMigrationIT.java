package org.schoolsafety.crosswalk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.TableOwner;

/** What was written before there was a chain is chained as if there had always been one. */
@ExtendWith(ArquillianExtension.class)
class ChainMigrationIT {

  private static final String SCHEMA = "before_the_chain";
  private static final String BEFORE = "0024";

  @Inject TableOwner owner;

  @Resource(lookup = "jdbc/crosswalk-owner")
  DataSource dataSource;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ChainMigrationIT.class);
  }

  @AfterEach
  void clear() {
    owner.execute("drop schema if exists " + SCHEMA + " cascade");
  }

  @Test
  void old_entries_get_positions_without_gaps_and_the_hashes_that_the_gateway_would_give() {
    migrate(BEFORE);
    write("ann", "{\"b\":\"2\",\"aa\":\"\\\" \\\\ / \\u0001\\u001f\\n \u00e9\ud83d\ude00\u2028\"}");
    giveUpANumber();
    write("loader (service client)", "{}");
    write("bob \u00fc \"q\"", "{\"k\":\"\"}");

    migrate("latest");

    List<AuditEntry> chained = chained();
    assertThat(chained).extracting(AuditEntry::position).containsExactly(1L, 2L, 3L);
    assertThat(chained).extracting(AuditEntry::serviceClient).containsExactly(false, true, false);
    ChainWalk walk = new ChainWalk(ChainHead.START);
    chained.forEach(walk::step);
    assertThat(walk.broken()).isNull();
    assertThat(walk.reached()).isEqualTo(head());
  }

  private void migrate(String target) {
    Flyway.configure(AuditTrail.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .schemas(SCHEMA)
        .target(target)
        .load()
        .migrate();
  }

  private void write(String caller, String details) {
    inSchema(
        "insert into audit_entry (at, caller, organization, act, subject, details) values"
            + " ('2026-03-02T15:05:09.1203+01', '%s', 'org', 'thing-done', 'thing/1', '%s')"
                .formatted(caller, details));
  }

  private void giveUpANumber() {
    inSchema("select nextval('audit_entry_id_seq')");
  }

  private void inSchema(String sql) {
    owner.execute("set local search_path to " + SCHEMA, sql);
  }

  private ChainHead head() {
    return owner
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select position, hash from " + SCHEMA + ".audit_head")
                    .map(
                        (row, context) ->
                            new ChainHead(row.getLong("position"), row.getString("hash")))
                    .one());
  }

  private List<AuditEntry> chained() {
    return owner
        .jdbi()
        .inTransaction(
            handle -> {
              handle.execute("set local search_path to " + SCHEMA);
              return AuditEntries.oldestAfter(handle, AuditFilter.ALL, 0, 100);
            });
  }
}
