package org.schoolsafety.crosswalk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.security.Caller;

/** The append-only record of privileged acts. */
@ApplicationScoped
public class AuditTrail {

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * Notes that the caller did this to that. Must run inside the transaction of the act itself, so
   * that both are there or neither.
   *
   * @param act a verb in the past tense, for example {@code guidance-published}
   * @param subject what it was done to, as kind and id
   * @param details what else matters, as plain values
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Caller caller, String act, String subject, Map<String, String> details) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit_entry (at, caller, organization, act, subject, details)
                    values (:at, :caller, :organization, :act, :subject, :details::jsonb)
                    """)
                .bind("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .bind("caller", caller.username())
                .bind("organization", caller.organization())
                .bind("act", act)
                .bind("subject", subject)
                .bind("details", StoredJson.write(details))
                .execute());
  }
}
