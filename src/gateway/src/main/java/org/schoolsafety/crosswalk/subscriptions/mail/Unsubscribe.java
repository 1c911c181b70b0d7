package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.mail.LinkedSubscription.Standing;
import org.schoolsafety.crosswalk.subscriptions.mail.MailLink.Purpose;

/**
 * Whoever has one of its mails ends a subscription, for good; one that goes to another mailbox by
 * now has ended for them already.
 */
@ApplicationScoped
public class Unsubscribe {

  /** Why a subscription ended that its reader ended. */
  static final String REASON = "unsubscribed";

  @Inject MailLinks links;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;

  /** How the subscription stands; nothing is changed. */
  public LinkedSubscription look(String token) {
    MailLink link = link(token);
    return subscriptions
        .find(link.subscription())
        .filter(link::isOf)
        .map(LinkedSubscription::of)
        .orElse(LinkedSubscription.REMOVED);
  }

  /** Ends it; one that has ended stays so. */
  @Transactional
  public LinkedSubscription end(String token) {
    LinkedSubscription seen = look(token);
    links.use(token);
    if (seen.standing() == Standing.ENDED) {
      return seen;
    }
    states.end(
        link(token).subscription(),
        REASON,
        "Its reader ended it by the link in a mail.",
        Caller.GATEWAY);
    return new LinkedSubscription(seen.name(), Standing.ENDED);
  }

  private MailLink link(String token) {
    return links.find(token, Purpose.UNSUBSCRIBE).orElseThrow(ConfirmAddress::unknown);
  }
}
