package org.schoolsafety.crosswalk.platform;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A clock that ticks in microseconds, PostgreSQL's precision: what is stored and read back stays
 * equal.
 */
@Vetoed
class MicrosecondClock extends Clock {

  private final Clock base;

  /** For the container's proxy alone. */
  MicrosecondClock() {
    this(Clock.systemUTC());
  }

  MicrosecondClock(Clock base) {
    this.base = base;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MicrosecondClock(base.withZone(zone));
  }

  @Override
  public Instant instant() {
    return base.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
