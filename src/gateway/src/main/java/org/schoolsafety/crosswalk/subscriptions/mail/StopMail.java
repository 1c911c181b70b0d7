package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/** Ends all mail to a mailbox that is gone, or whose owner complained. */
@ApplicationScoped
public class StopMail {

  @Inject MailRefusals refusals;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject AuditTrail audit;

  /** Keeps what was reported and ends every subscription to the mailbox; returns how many. */
  @Transactional
  public int reported(MailAddress address, RefusalKind kind, Caller by) {
    refusals.keep(address, kind);
    List<UUID> found = subscriptions.to(address.text(), kind == RefusalKind.COMPLAINT);
    found.forEach(each -> states.end(each, kind.key(), kind.explanation(), by));
    audit.record(
        by,
        "mail-refusal-reported",
        "mailbox/" + address.key(),
        Map.of("kind", kind.key(), "ended", Integer.toString(found.size())));
    return found.size();
  }
}
