package org.schoolsafety.crosswalk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Supplies the one clock (UTC) that all features read, so that a test can fix it. */
@ApplicationScoped
public class TimeSource {

  /** The system clock in UTC; times leave the product as RFC 3339 with a {@code Z}. */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new MicrosecondClock(Clock.systemUTC());
  }
}
