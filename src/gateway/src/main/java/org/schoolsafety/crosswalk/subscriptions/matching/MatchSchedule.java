package org.schoolsafety.crosswalk.subscriptions.matching;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.publication.PublicationAppended;
import org.schoolsafety.crosswalk.subscriptions.DeliveriesCame;

/**
 * Keeps the matching going: at once after a publication here, and every half second. A failure is
 * said once and tried again until it is over; what is by words waits for the index alone.
 */
@ApplicationScoped
public class MatchSchedule {

  private static final Logger LOG = Logger.getLogger(MatchSchedule.class.getName());
  private static final long EVERY_MILLIS = 500;

  @Resource ManagedScheduledExecutorService executor;

  @Inject MatchLog matchLog;
  @Inject Event<DeliveriesCame> came;

  private final AtomicInteger calls = new AtomicInteger();
  private List<ScheduledFuture<?>> running = List.of();
  private @Nullable String complaint;

  void start(@Observes DatabaseReady ready) {
    running =
        List.of(
            executor.scheduleWithFixedDelay(this::wake, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
  }

  void publicationAppended(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationAppended appended) {
    executor.execute(this::wake);
  }

  @PreDestroy
  void stop() {
    running.forEach(task -> task.cancel(false));
  }

  /** One pass at a time in this gateway; a call during a pass makes it go round once more. */
  void wake() {
    if (calls.getAndIncrement() > 0) {
      return;
    }
    int seen;
    do {
      seen = calls.get();
      pass();
    } while (!calls.compareAndSet(seen, 0));
  }

  private void pass() {
    String failure = attempt(() -> matchLog.match(false));
    failure = first(failure, attempt(() -> matchLog.match(true)));
    failure = first(failure, attempt(matchLog::catchUp));
    complain(failure);
  }

  private @Nullable String attempt(BooleanSupplier work) {
    try {
      if (work.getAsBoolean()) {
        came.fire(new DeliveriesCame());
      }
      return null;
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.FINE, "Subscriptions cannot be matched now", failure);
      return String.valueOf(failure.getMessage());
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private void complain(@Nullable String failure) {
    if (failure != null && !failure.equals(complaint)) {
      LOG.log(Level.WARNING, "Subscriptions cannot be matched now, trying on: {0}", failure);
    } else if (failure == null && complaint != null) {
      LOG.info("Subscriptions are matched again");
    }
    complaint = failure;
  }
}
