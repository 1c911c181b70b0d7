package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Followers;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.mail.LinkedSubscription.Standing;
import org.schoolsafety.crosswalk.subscriptions.mail.MailLink.Purpose;

/**
 * The owner of a mailbox says yes to a subscription, by a link that works once, and only as long as
 * the subscription goes to the mailbox that the link was sent to.
 */
@ApplicationScoped
public class ConfirmAddress {

  @Inject MailLinks links;
  @Inject Followers followers;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject Clock clock;

  /**
   * How the subscription stands; nothing is changed.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND} for a link that was never given out
   */
  public LinkedSubscription look(String token) {
    MailLink link = link(token);
    LinkedSubscription seen =
        subscriptions
            .find(link.subscription())
            .filter(link::isOf)
            .map(LinkedSubscription::of)
            .orElse(LinkedSubscription.REMOVED);
    boolean stale = link.usedAt() != null || link.expired(clock.instant());
    return seen.standing() == Standing.TO_CONFIRM && stale
        ? new LinkedSubscription(seen.name(), Standing.LINK_EXPIRED)
        : seen;
  }

  /** Says yes, if that is still to be said. */
  @Transactional
  public LinkedSubscription confirm(String token) {
    hold(link(token).subscription());
    LinkedSubscription seen = look(token);
    if (seen.standing() != Standing.TO_CONFIRM || !links.use(token)) {
      return seen;
    }
    states.activate(link(token).subscription(), Caller.GATEWAY);
    return new LinkedSubscription(seen.name(), Standing.RUNNING);
  }

  /** So that it goes to nobody else meanwhile; in the order of all who do. */
  private void hold(UUID subscription) {
    followers.hold(false);
    followers.hold(true);
    subscriptions.hold(subscription);
  }

  private MailLink link(String token) {
    return links.find(token, Purpose.CONFIRM).orElseThrow(ConfirmAddress::unknown);
  }

  static ProblemException unknown() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "This link leads to no subscription. Check that it is complete, as it stands in the mail.");
  }
}
