package org.schoolsafety.crosswalk.launcher.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Allows so many restarts in a span of time, each after a longer pause than the one before. */
public final class RestartLimiter {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Clock clock;
  private final int limit;
  private final Duration span;
  private final Deque<Instant> restarts = new ArrayDeque<>();

  public RestartLimiter(Clock clock, int limit, Duration span) {
    this.clock = clock;
    this.limit = limit;
    this.span = span;
  }

  /** The pause before the next restart; empty when there have been too many. */
  public synchronized Optional<Duration> pauseBeforeNext() {
    Instant now = clock.instant();
    restarts.removeIf(each -> each.isBefore(now.minus(span)));
    if (restarts.size() >= limit) {
      return Optional.empty();
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(restarts.size(), 5));
    restarts.addLast(now);
    return Optional.of(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  public String described() {
    return limit + " times in " + span.toMinutes() + " minutes";
  }
}
