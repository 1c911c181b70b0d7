package org.schoolsafety.crosswalk.subscriptions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell a subscriber, without the words of any channel. It is thin: who wants more
 * reads the item.
 *
 * @param event what happened, as one word
 * @param at when
 * @param cursor the place in the log after it, as the changes API takes it; absent for own work
 * @param guidance the item; absent where there is none yet
 * @param version the item's version
 * @param title what the item or submission is called
 * @param summary what it is about, shortened
 * @param publisher the name of who stands behind it
 * @param leaves whether the item is not, or no longer, among what the subscriber follows
 * @param why why it leaves: {@code withdrawn}, {@code superseded} or {@code not-matching}
 * @param reason the code of the reason of a withdrawal, of the scheme withdrawal-reason
 * @param explanation why it happened, in words
 * @param byOrganization the name of the organization that did it
 * @param useInstead the item to use instead
 * @param submission the submission, for own work
 */
public record Notice(
    String event,
    Instant at,
    @Nullable String cursor,
    @Nullable UUID guidance,
    @Nullable Integer version,
    String title,
    @Nullable String summary,
    @Nullable String publisher,
    boolean leaves,
    @Nullable String why,
    @Nullable String reason,
    @Nullable String explanation,
    @Nullable String byOrganization,
    @Nullable UUID useInstead,
    @Nullable UUID submission) {

  /** A notice that tells nothing, to try a destination with. */
  public static Notice test(String subscription, Instant at) {
    return new Notice(
        "test",
        at,
        null,
        null,
        null,
        subscription,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Something of the subscriber's own work. */
  public static Notice ofOwnWork(
      WantedEvent event,
      Instant at,
      String title,
      @Nullable String explanation,
      @Nullable UUID guidance,
      UUID submission) {
    return new Notice(
        event.key(),
        at,
        null,
        guidance,
        null,
        title,
        null,
        null,
        false,
        null,
        null,
        explanation,
        null,
        null,
        submission);
  }

  /** The beginning of this text, as long as a notice may have it; empty where there is none. */
  public static String cut(@Nullable String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text == null ? "" : text;
    }
    boolean splitsPair = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splitsPair ? longest - 1 : longest) + "…";
  }
}
