package org.schoolsafety.crosswalk.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RestartLimiterTest {
  private final HandClock clock = new HandClock();
  private final RestartLimiter limiter = new RestartLimiter(clock, 3, Duration.ofMinutes(10));

  @Test
  void each_restart_waits_longer_than_the_one_before() {
    Duration first = limiter.pauseBeforeNext().orElseThrow();
    Duration second = limiter.pauseBeforeNext().orElseThrow();
    Duration third = limiter.pauseBeforeNext().orElseThrow();

    assertThat(first).isLessThan(second);

    assertThat(second).isLessThan(third);
  }

  @Test
  void too_many_restarts_in_the_span_are_refused() {
    limiter.pauseBeforeNext();
    limiter.pauseBeforeNext();
    limiter.pauseBeforeNext();

    var fourth = limiter.pauseBeforeNext();

    assertThat(fourth).isEmpty();
  }

  @Test
  void restarts_of_long_ago_are_forgiven() {
    limiter.pauseBeforeNext();
    limiter.pauseBeforeNext();
    limiter.pauseBeforeNext();

    clock.now = clock.now.plus(Duration.ofMinutes(11));

    assertThat(limiter.pauseBeforeNext()).contains(Duration.ofSeconds(1));
  }

  /** A clock that is set by hand. */
  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
