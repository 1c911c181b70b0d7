package org.schoolsafety.crosswalk.search.index;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.publication.PublicationAppended;

/**
 * Keeps the projection going: at once after a publication here, and every half second for what
 * other gateways publish. A failure (Elasticsearch away, say, or an error in a library) is said
 * once and tried again until it is over.
 */
@ApplicationScoped
public class ProjectionSchedule {

  private static final Logger LOG = Logger.getLogger(ProjectionSchedule.class.getName());
  private static final long EVERY_MILLIS = 500;

  @Resource ManagedScheduledExecutorService executor;

  @Inject IndexProjection projection;
  @Inject RebuildIndex rebuild;
  @Inject IndexPosition position;

  private final AtomicInteger calls = new AtomicInteger();
  private @Nullable String complaint;
  private List<ScheduledFuture<?>> running = List.of();

  void start(@Observes DatabaseReady ready) {
    running =
        List.of(
            executor.scheduleWithFixedDelay(this::wake, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS),
            executor.scheduleWithFixedDelay(this::rebuild, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
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
    try {
      projection.project();
      position.refresh();
      over();
    } catch (RuntimeException | Error failure) {
      complain("The search index cannot follow the publication log, trying on: ", failure);
    }
  }

  private void rebuild() {
    try {
      rebuild.ifWanted();
    } catch (RuntimeException | Error failure) {
      complain("The search index cannot be rebuilt, trying on: ", failure);
    }
  }

  private synchronized void complain(String what, Throwable failure) {
    String words = what + failure.getMessage();
    if (!words.equals(complaint)) {
      LOG.log(Level.WARNING, words, failure);
      complaint = words;
    }
  }

  private synchronized void over() {
    if (complaint != null) {
      LOG.info("The search index follows the publication log again");
      complaint = null;
    }
  }
}
