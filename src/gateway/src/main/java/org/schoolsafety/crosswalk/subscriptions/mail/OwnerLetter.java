package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.Set;
import java.util.UUID;

/**
 * What the owner of a subscription is still to be told of it.
 *
 * @param id its id, and that of the message
 * @param subscription which subscription
 * @param ended whether it ended, or is only paused
 * @param reason why, as one word
 * @param explanation why, in words
 * @param attempts how often it was handed in
 */
record OwnerLetter(
    UUID id, UUID subscription, boolean ended, String reason, String explanation, int attempts) {

  private static final Set<String> WANT_NO_MORE =
      Set.of(RefusalKind.HARD_BOUNCE.key(), RefusalKind.COMPLAINT.key(), Unsubscribe.REASON);

  /** Whether the mailbox that the subscription went to takes no mail, or its reader wants none. */
  boolean mailboxWantsNoMore() {
    return WANT_NO_MORE.contains(reason);
  }
}
