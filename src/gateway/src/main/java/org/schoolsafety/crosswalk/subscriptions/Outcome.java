package org.schoolsafety.crosswalk.subscriptions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt went.
 *
 * @param kind what follows from it
 * @param status what the receiver answered, as a status of its protocol
 * @param answer the beginning of its answer, or why there was none
 * @param retryAfter how long the receiver wants to be left alone
 * @param reason why the subscription stops, as one word; only where it does
 */
public record Outcome(
    Kind kind,
    @Nullable Integer status,
    @Nullable String answer,
    @Nullable Duration retryAfter,
    @Nullable String reason) {

  /** What follows. */
  public enum Kind {
    /** It arrived. */
    DELIVERED,
    /** Nothing was tried, for it is not known yet what there is to tell: it waits a little. */
    NOT_YET,
    /** It is tried again, by the one schedule for all channels. */
    FAILED,
    /** No use to go on until its owner does something: the subscription is paused. */
    PAUSES,
    /** The receiver wants no more: the subscription ends. */
    ENDS
  }

  /** It arrived. */
  public static Outcome delivered(@Nullable Integer status, @Nullable String answer) {
    return new Outcome(Kind.DELIVERED, status, answer, null, null);
  }

  /** Nothing was tried. */
  public static Outcome notYet() {
    return new Outcome(Kind.NOT_YET, null, null, null, null);
  }

  /** It did not, and is to be tried again. */
  public static Outcome failed(
      @Nullable Integer status, @Nullable String answer, @Nullable Duration retryAfter) {
    return new Outcome(Kind.FAILED, status, answer, retryAfter, null);
  }

  /** It did not, and the subscription is paused for this reason. */
  public static Outcome pauses(String reason, @Nullable Integer status, String answer) {
    return new Outcome(Kind.PAUSES, status, answer, null, reason);
  }

  /** The receiver wants no more, for this reason. */
  public static Outcome ends(String reason, @Nullable Integer status, @Nullable String answer) {
    return new Outcome(Kind.ENDS, status, answer, null, reason);
  }
}
