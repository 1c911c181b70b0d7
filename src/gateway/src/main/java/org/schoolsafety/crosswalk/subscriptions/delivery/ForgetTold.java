package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;

/**
 * Removes what was told long ago from the history of deliveries, every hour. What still waits
 * stays, however old it is; only of feeds, which are fetched and never sent, the old goes too.
 */
@ApplicationScoped
public class ForgetTold {

  private static final Logger LOG = Logger.getLogger(ForgetTold.class.getName());
  private static final int AT_ONCE = 5_000;

  @Resource ManagedScheduledExecutorService executor;

  @Inject Deliveries deliveries;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.subscriptions.history", defaultValue = "P90D")
  Duration kept;

  private @Nullable ScheduledFuture<?> running;

  void start(@Observes DatabaseReady ready) {
    running = executor.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Removes what is too old now, a part at a time. A failure is said, the next hour tries on. */
  void forget() {
    Instant before = clock.instant().minus(kept);
    try {
      while (deliveries.forget(before, AT_ONCE) == AT_ONCE) {
        LOG.log(Level.FINE, "Removed {0} old deliveries", AT_ONCE);
      }
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "Old deliveries could not be removed", away);
    }
  }
}
