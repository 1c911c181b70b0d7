package org.schoolsafety.crosswalk.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the role that the gateway works with may do: read and write, but only read and add where a
 * table is append-only, and neither change tables nor their triggers. A table is append-only when
 * it carries the trigger function {@code refuse_change}: so what a later migration makes
 * append-only is so for the role too.
 */
@ApplicationScoped
public class GatewayRole {

  private static final Logger LOG = Logger.getLogger(GatewayRole.class.getName());

  /** Of several gateways that start together. */
  private static final long ONE_AT_A_TIME = 7_211_003L;

  private static final String APPEND_ONLY =
      """
      select distinct t.tgrelid::regclass::text from pg_trigger t
      join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
      where p.proname = 'refuse_change' and c.relnamespace = current_schema()::regnamespace order by 1
      """;

  @Inject Database database;

  /** Grants anew what the role needs of the tables as they are now, and no more. */
  void limit() {
    String role = role(Jdbi.create(database.autonomous()));
    Jdbi owner = Jdbi.create(database.owner());
    if (!role(owner).equals(role)) {
      owner.useTransaction(handle -> grant(handle, role));
    }
    warnIfUnprotected(role);
  }

  private static String role(Jdbi jdbi) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select session_user").mapTo(String.class).one());
  }

  /** In one transaction, so that the role never has more, nor less than it needs. */
  private static void grant(Handle handle, String role) {
    handle.execute("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")");
    String schema = one(handle, "select quote_ident(current_schema())");
    String name = one(handle, "select quote_ident('" + role.replace("'", "''") + "')");
    handle.execute("revoke all on all tables in schema " + schema + " from " + name);
    handle.execute("grant usage on schema " + schema + " to " + name);
    handle.execute("grant usage on all sequences in schema " + schema + " to " + name);
    handle.execute(
        "grant select, insert, update, delete on all tables in schema " + schema + " to " + name);
    for (String table : appendOnly(handle)) {
      handle.execute("revoke update, delete on " + table + " from " + name);
    }
    handle.execute("revoke insert, update, delete on flyway_schema_history from " + name);
  }

  private static String one(Handle handle, String query) {
    return handle.createQuery(query).mapTo(String.class).one();
  }

  private static List<String> appendOnly(Handle handle) {
    return handle.createQuery(APPEND_ONLY).mapTo(String.class).list();
  }

  private void warnIfUnprotected(String role) {
    List<String> open =
        Jdbi.create(database.autonomous())
            .withHandle(
                handle ->
                    appendOnly(handle).stream().filter(table -> mayChange(handle, table)).toList());
    if (!open.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "The database does not protect {0}: the role {1}, with which the gateway works, may change what was"
              + " written. Give the tables an owner of their own (CROSSWALK_DATABASE_OWNER_USER, see README).",
          new Object[] {String.join(", ", open), role});
    }
  }

  private static boolean mayChange(Handle handle, String table) {
    return handle
        .createQuery(
            """
            select has_table_privilege(cast(:table as text), 'update, delete, truncate')
              or pg_has_role(c.relowner, 'usage') from pg_class c where c.oid = cast(:table as regclass)
            """)
        .bind("table", table)
        .mapTo(Boolean.class)
        .one();
  }
}
