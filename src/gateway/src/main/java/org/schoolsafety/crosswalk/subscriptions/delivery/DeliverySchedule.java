package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.subscriptions.Channels;
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
  @Inject Channels channels;

  @Inject
  @ConfigProperty(name = "crosswalk.subscriptions.deliveries", defaultValue = "200")
  int atOnce;

  private List<Lane> lanes = List.of();
  private @Nullable ThreadPoolExecutor pool;
  private @Nullable ScheduledFuture<?> running;

  void start(@Observes DatabaseReady ready) {
    lanes =
        channels.all().stream()
            .flatMap(
                channel ->
                    Stream.of(new Lane(channel, false, atOnce), new Lane(channel, true, atOnce)))
            .toList();
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
    try {
      List<Lane> open = lanes.stream().filter(lane -> lane.room() > 0).toList();
      Set<Claims.Waiting> waiting = open.isEmpty() ? Set.of() : claims.waiting();
      open.stream().filter(lane -> waiting.contains(lane.serves())).forEach(this::take);
    } catch (RuntimeException | Error away) {
      LOG.log(Level.FINE, "Nothing can be delivered now, trying on", away);
    }
  }

  private void take(Lane lane) {
    for (Claim claim : claims.take(lane.channel().kind(), lane.slow(), lane.room(), lane.ofOne())) {
      lane.entered();
      try {
        pool.execute(() -> run(claim, lane));
      } catch (RuntimeException full) {
        lane.left();
        claims.release(claim);
        throw full;
      }
    }
  }

  private void run(Claim claim, Lane lane) {
    try {
      deliverDue.deliver(claim, lane.channel());
    } catch (RuntimeException | Error failure) {
      LOG.log(
          Level.WARNING,
          "Subscription " + claim.subscription() + " could not be delivered to",
          failure);
    } finally {
      lane.left();
    }
  }
}
