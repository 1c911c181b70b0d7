package org.schoolsafety.crosswalk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The growing end of the chain. The row of {@code audit_head} is locked until the transaction ends:
 * positions follow commit order and have no gaps.
 */
@ApplicationScoped
class AuditChain {

  @Inject Jdbi jdbi;

  /** Puts these acts, in this order, behind all that was written before. */
  void append(List<RecordedAct> acts) {
    jdbi.useHandle(
        handle -> {
          ChainHead head = lockHead(handle);
          PreparedBatch rows = insertion(handle);
          for (RecordedAct act : acts) {
            AuditEntry entry = act.after(head);
            add(rows, entry);
            head = new ChainHead(entry.position(), entry.hash());
          }
          rows.execute();
          handle.execute(
              "update audit_head set position = ?, hash = ?", head.position(), head.hash());
        });
  }

  private static ChainHead lockHead(Handle handle) {
    return handle
        .createQuery("select position, hash from audit_head for update")
        .map((row, context) -> new ChainHead(row.getLong("position"), row.getString("hash")))
        .one();
  }

  private static PreparedBatch insertion(Handle handle) {
    return handle.prepareBatch(
        """
        insert into audit_entry (position, at, caller, service_client, organization, act, subject, details,
          address, request, previous, hash)
        values (:position, :at, :caller, :serviceClient, :organization, :act, :subject, :details::jsonb,
          :address, :request, :previous, :hash)
        """);
  }

  private static void add(PreparedBatch rows, AuditEntry entry) {
    rows.bind("position", entry.position())
        .bind("at", Instant.parse(entry.at()).atOffset(ZoneOffset.UTC))
        .bind("caller", entry.caller())
        .bind("serviceClient", entry.serviceClient())
        .bind("organization", entry.organization())
        .bind("act", entry.act())
        .bind("subject", entry.subject())
        .bind("details", entry.details().toString())
        .bind("address", entry.address())
        .bind("request", entry.request())
        .bind("previous", entry.previous())
        .bind("hash", entry.hash())
        .add();
  }
}
