package org.schoolsafety.crosswalk.subscriptions.matching;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.publication.PublicationAppended;
import org.schoolsafety.crosswalk.subscriptions.DeliveriesCame;

/**
 * Keeps the matching going: at once after a publication here, and every half second. A failure is
 * said once and tried again until it is over; what is by words waits for the index alone.
 */
@ApplicationScoped
public class MatchSchedule {

  private static final long EVERY_MILLIS = 500;

  @Resource ManagedScheduledExecutorService executor;

  @Inject MatchLog matchLog;
  @Inject Event<DeliveriesCame> came;

  private List<Loop> loops = List.of();
  private List<ScheduledFuture<?>> running = List.of();

  void start(@Observes DatabaseReady ready) {
    loops =
        List.of(
            loop("by filters", () -> matchLog.match(false)),
            loop("by words", () -> matchLog.match(true)),
            loop("by filters, behind,", () -> matchLog.catchUp(false)),
            loop("by words, behind,", () -> matchLog.catchUp(true)));
    List<ScheduledFuture<?>> all = new ArrayList<>();
    loops.forEach(
        loop ->
            all.add(
                executor.scheduleWithFixedDelay(
                    loop::wake, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS)));
    running = all;
  }

  private Loop loop(String name, BooleanSupplier work) {
    return new Loop(name, work, () -> came.fire(new DeliveriesCame()));
  }

  void publicationAppended(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationAppended appended) {
    loops.forEach(loop -> executor.execute(loop::wake));
  }

  @PreDestroy
  void stop() {
    running.forEach(task -> task.cancel(false));
  }
}
