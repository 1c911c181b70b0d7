package org.schoolsafety.crosswalk.subscriptions.mail;

import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * What a link in a mail leads to, as its reader is told it.
 *
 * @param name what the subscription is called
 * @param standing how it stands
 */
public record LinkedSubscription(String name, Standing standing) {

  /** One that was removed, of which nothing is known any more. */
  static final LinkedSubscription REMOVED =
      new LinkedSubscription("a search that was followed", Standing.ENDED);

  static LinkedSubscription of(Subscription subscription) {
    Standing standing =
        switch (subscription.state()) {
          case AWAITING_CONFIRMATION -> Standing.TO_CONFIRM;
          case ACTIVE, PAUSED -> Standing.RUNNING;
          case ENDED -> Standing.ENDED;
        };
    return new LinkedSubscription(subscription.name(), standing);
  }

  /** How a subscription stands, seen from a link. */
  public enum Standing {
    /** It waits for a yes, and the link can give it. */
    TO_CONFIRM,
    /** It waits for a yes, but the link is too old. */
    LINK_EXPIRED,
    /** Mails are sent, or will be once its owner lets it go on. */
    RUNNING,
    /** Nothing is sent any more. */
    ENDED
  }
}
