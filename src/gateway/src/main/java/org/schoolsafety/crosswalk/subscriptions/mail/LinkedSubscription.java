package org.schoolsafety.crosswalk.subscriptions.mail;

/**
 * What a link in a mail leads to, as its reader is told it.
 *
 * @param name what the subscription is called
 * @param standing how it stands
 */
public record LinkedSubscription(String name, Standing standing) {

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
