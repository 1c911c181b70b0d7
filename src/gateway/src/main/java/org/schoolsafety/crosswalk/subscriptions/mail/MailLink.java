package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * A link in a mail that is its own key.
 *
 * @param subscription what it is for
 * @param address the mailbox that it was sent to, by its key
 * @param purpose what it does
 * @param expiresAt until when it works; absent for as long as the subscription is there
 * @param usedAt when it was used
 */
record MailLink(
    UUID subscription,
    String address,
    Purpose purpose,
    @Nullable Instant expiresAt,
    @Nullable Instant usedAt) {

  /** What a link does. */
  enum Purpose {
    /** Says yes, once. */
    CONFIRM,
    /** Ends the subscription. */
    UNSUBSCRIBE;

    /** The word in the database. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Purpose of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether the subscription still goes to the mailbox that this was sent to. */
  boolean isOf(Subscription present) {
    return MailReader.goesTo(present, address);
  }

  /** Whether its time is over. */
  boolean expired(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }
}
