package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.subscriptions.DeliveriesCame;

/**
 * Delivers to many subscriptions at once, each on a thread of its own, never on the server's. Those
 * that failed or were slow last time have a quarter of the threads, and no owner more than a
 * quarter of any, so that nobody keeps others waiting.
 */
@ApplicationScoped
public class DeliverySchedule {

  private static final Logger LOG = Logger.getLogger(DeliverySchedule.class.getName());
  private static final long EVERY_MILLIS = 250;

  @Resource ManagedScheduledExecutorService timer;
  @Resource ManagedThreadFactory threads;

  @Inject Claims claims;
  @Inject DeliverDue deliverDue;

  @Inject
  @ConfigProperty(name = "crosswalk.subscriptions.deliveries", defaultValue = "200")
  int atOnce;

  private final AtomicInteger well = new AtomicInteger();
  private final AtomicInteger slow = new AtomicInteger();
  private @Nullable ThreadPoolExecutor pool;
  private @Nullable ScheduledFuture<?> running;

  void start(@Observes DatabaseReady ready) {
    pool =
        new ThreadPoolExecutor(
            0, 2 * Math.max(2, atOnce), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    running = timer.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void came(@Observes DeliveriesCame some) {
    timer.execute(this::look);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  private synchronized void look() {
    int quarter = Math.max(1, atOnce / 4);
    try {
      take(false, well, Math.max(1, atOnce - quarter));
      take(true, slow, quarter);
    } catch (RuntimeException | Error away) {
      LOG.log(Level.FINE, "Nothing can be delivered now, trying on", away);
    }
  }

  private void take(boolean ofTheSlow, AtomicInteger busy, int most) {
    int room = most - busy.get();
    List<UUID> taken = room > 0 ? claims.take(ofTheSlow, room, Math.max(1, most / 4)) : List.of();
    for (UUID id : taken) {
      busy.incrementAndGet();
      try {
        pool.execute(() -> run(id, busy));
      } catch (RuntimeException full) {
        busy.decrementAndGet();
        claims.release(id);
        throw full;
      }
    }
  }

  private void run(UUID id, AtomicInteger busy) {
    try {
      deliverDue.deliver(id);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.WARNING, "Subscription " + id + " could not be delivered to", failure);
    } finally {
      busy.decrementAndGet();
    }
  }
}
