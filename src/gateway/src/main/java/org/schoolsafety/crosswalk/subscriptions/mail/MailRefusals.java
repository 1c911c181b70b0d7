package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;

/** Mailboxes whose owners, or whose mail systems, want no mail from here. */
@ApplicationScoped
class MailRefusals {

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * Keeps what was reported of this mailbox; a report that is there already changes nothing. Who
   * complained is one person, whatever stood behind a plus sign.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(MailAddress address, RefusalKind kind) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into mail_refusal (address, kind, reported_at) values (:address, :kind, :now)
                    on conflict do nothing
                    """)
                .bind("address", kind == RefusalKind.COMPLAINT ? address.mailbox() : address.key())
                .bind("kind", kind.key())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Whether the owner of this mailbox complained: nobody asks them again, not even once. */
  boolean complained(MailAddress address) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from mail_refusal where address in (:address, :mailbox) and kind = 'complaint')")
                .bind("address", address.key())
                .bind("mailbox", address.mailbox())
                .mapTo(Boolean.class)
                .one());
  }
}
