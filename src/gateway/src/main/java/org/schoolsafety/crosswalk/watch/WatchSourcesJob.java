package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.jobs.RecurringJob;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Checks the sources whose time has come: every minute at most twenty, one after the other, each
 * host once. That is up to 28,800 a day, and one of them that drips holds up the others for a
 * minute.
 */
@ApplicationScoped
public class WatchSourcesJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(WatchSourcesJob.class.getName());
  private static final int AT_MOST = 20;
  private static final Duration AFTER_OUR_FAILURE = Duration.ofHours(1);

  @Inject FollowItems followItems;
  @Inject SourceChecks checks;
  @Inject CheckSource checkSource;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.watch.enabled", defaultValue = "true")
  boolean enabled;

  @Override
  public String name() {
    return "watch-sources";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    if (enabled) {
      followItems.follow();
      checks.due(clock.instant(), AT_MOST).forEach(this::check);
    }
  }

  /** What fails for one is no reason to leave the others, nor to try it again at once. */
  private void check(UUID guidance) {
    try {
      checkSource.check(guidance, Caller.GATEWAY);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The source of " + guidance + " could not be checked", failure);
      checks.postpone(guidance, clock.instant().plus(AFTER_OUR_FAILURE));
    }
  }
}
