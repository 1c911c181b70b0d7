package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * When what failed is tried again, for all channels: after each failure in a row the next of these
 * waits, give or take a fifth, and never sooner than the receiver asks. After the last wait and
 * another failure it is given up. This is the one place that says so.
 */
@ApplicationScoped
public class RetrySchedule {

  /** Five seconds to a day, some three days in all. */
  static final String WAITS = "PT5S,PT1M,PT10M,PT1H,PT4H,PT12H,PT24H,PT24H";

  private static final Duration LONGEST = Duration.ofHours(24);
  private static final double JITTER = 0.2;

  private final List<Duration> waits;

  /**
   * @param waits after the first failure, the second, and so on
   */
  @Inject
  public RetrySchedule(
      @ConfigProperty(name = "crosswalk.subscriptions.retries", defaultValue = WAITS)
          List<Duration> waits) {
    this.waits = List.copyOf(waits);
  }

  /** For the container's proxy alone. */
  protected RetrySchedule() {
    this(List.of());
  }

  /**
   * How long to wait; empty if it is to be given up.
   *
   * @param failures how often it has failed in a row, this time included
   * @param asked how long the receiver asks to wait
   */
  public Optional<Duration> next(int failures, @Nullable Duration asked, RandomGenerator chance) {
    if (failures > waits.size()) {
      return Optional.empty();
    }
    Duration usual = waits.get(failures - 1);
    double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
    Duration wait = Duration.ofMillis(Math.round(usual.toMillis() * factor));
    Duration wanted = asked == null || asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    return Optional.of(wanted != null && wanted.compareTo(wait) > 0 ? wanted : wait);
  }
}
