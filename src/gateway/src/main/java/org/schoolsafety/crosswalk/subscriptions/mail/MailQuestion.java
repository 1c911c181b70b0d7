package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.UUID;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * A question to the owner of a mailbox that is still to be asked.
 *
 * @param id its id, and that of the message
 * @param subscription for which subscription
 * @param address the mailbox that is asked, by its key
 * @param attempts how often it was handed in
 */
record MailQuestion(UUID id, UUID subscription, String address, int attempts) {

  /** Whether the subscription still goes to the mailbox that is asked. */
  boolean isOf(Subscription present) {
    return MailReader.goesTo(present, address);
  }
}
