package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * When a source is checked again, and when its failing is no hiccup any more. A source that answers
 * is asked once an interval, one that fails the next day; three failures in a row, each at least
 * half a day after the one before, are told. What a source says itself (404, 410, an error page) is
 * told at once: a person looks at it, and what was unfounded closes by itself.
 */
@ApplicationScoped
public class WatchSchedule {

  /** From how many failures in a row on the reviewers are told. */
  static final int TELLING = 3;

  private static final Duration AFTER_FAILURE = Duration.ofDays(1);
  private static final Duration ONE_FAILURE = Duration.ofHours(12);

  private final Duration interval;

  /**
   * @param interval how long after a check the next one is
   */
  @Inject
  public WatchSchedule(
      @ConfigProperty(name = "crosswalk.watch.interval", defaultValue = "P7D") Duration interval) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("crosswalk.watch.interval must be more than nothing");
    }
    this.interval = interval;
  }

  /** For the container's proxy alone. */
  protected WatchSchedule() {
    this(AFTER_FAILURE);
  }

  /** How long after a check the next one is. */
  public Duration interval() {
    return interval;
  }

  /** What a check at this time leaves behind. */
  SourceCheck after(SourceCheck before, Verdict verdict, Instant now) {
    boolean found = verdict.outcome().found();
    int failures = found ? 0 : failures(before, now);
    return new SourceCheck(
        before.guidance(),
        before.sequence(),
        before.version(),
        before.address(),
        verdict.found(),
        now,
        verdict.outcome(),
        verdict.reason(),
        failures,
        found ? null : before.failingSince() == null ? now : before.failingSince(),
        next(verdict.outcome(), failures, now),
        before.revision() + 1);
  }

  /** Whether the reviewers are to be told of it. */
  static boolean isTold(SourceCheck check) {
    return switch (check.outcome()) {
      case UNCHANGED -> false;
      case CHANGED, GONE, UNREADABLE, REFUSED -> true;
      case FAILED -> check.failures() >= TELLING;
    };
  }

  private static int failures(SourceCheck before, Instant now) {
    Instant last = before.failingSince() == null ? null : before.checkedAt();
    boolean another = last == null || !now.isBefore(last.plus(ONE_FAILURE));
    return another ? before.failures() + 1 : before.failures();
  }

  private @Nullable Instant next(SourceOutcome outcome, int failures, Instant now) {
    if (outcome == SourceOutcome.REFUSED) {
      return null;
    }
    boolean soon = !outcome.found() && failures <= TELLING;
    Duration wait = soon && interval.compareTo(AFTER_FAILURE) > 0 ? AFTER_FAILURE : interval;
    return now.plus(wait);
  }
}
