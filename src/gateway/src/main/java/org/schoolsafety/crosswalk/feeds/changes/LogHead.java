package org.schoolsafety.crosswalk.feeds.changes;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.publication.PublicationAppended;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/**
 * Where the log ends, from memory: at once after a publication here, half a second later after one
 * by another gateway. Asking costs nothing, so every feed can carry it as a validator. Twice a
 * second it gives everyone who waits for the log a chance to look.
 */
@ApplicationScoped
public class LogHead {

  private static final Logger LOG = Logger.getLogger(LogHead.class.getName());
  private static final long EVERY_MILLIS = 500;
  private static final long UNKNOWN = -1;

  /** Fired after each look at the log. */
  record Looked() {}

  @Resource ManagedScheduledExecutorService executor;

  @Inject PublicationLog log;
  @Inject Event<Looked> looked;

  private final AtomicLong known = new AtomicLong(UNKNOWN);
  private @Nullable ScheduledFuture<?> looking;

  void start(@Observes DatabaseReady ready) {
    looking = executor.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void publicationAppended(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationAppended appended) {
    known.accumulateAndGet(appended.position(), Math::max);
    executor.execute(() -> looked.fire(new Looked()));
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  /** The position of the last entry. */
  public long position() {
    long position = known.get();
    return position == UNKNOWN ? refresh() : position;
  }

  /** The same, asked of the database. */
  long refresh() {
    return known.accumulateAndGet(log.head(), Math::max);
  }

  private void look() {
    try {
      refresh();
    } catch (RuntimeException | Error away) {
      LOG.log(Level.FINE, "The log cannot be read now, trying on", away);
    }
    looked.fire(new Looked());
  }
}
