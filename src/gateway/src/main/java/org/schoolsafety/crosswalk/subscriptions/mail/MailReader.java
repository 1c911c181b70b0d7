package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.ZoneId;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * Who gets the mails of a subscription, and what for.
 *
 * @param subscription its id
 * @param name what it is called
 * @param address the mailbox
 * @param zone where the reader lives
 * @param query the search, as a query string
 */
record MailReader(UUID subscription, String name, MailAddress address, ZoneId zone, String query) {

  /** Whether a subscription goes to the mailbox of this key now. */
  static boolean goesTo(Subscription present, String key) {
    return MailAddress.of(String.valueOf(present.destination()))
        .filter(destination -> destination.key().equals(key))
        .isPresent();
  }
}
