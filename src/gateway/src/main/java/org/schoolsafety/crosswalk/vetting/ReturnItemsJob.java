package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.platform.jobs.RecurringJob;

/** Keeps what the gateway raises by itself in step with the items: raises what is due, closes. */
@ApplicationScoped
public class ReturnItemsJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(ReturnItemsJob.class.getName());
  private static final int AT_MOST = 500;

  @Inject CloseTasks closeTasks;
  @Inject ReturnDueItems returnDueItems;

  @Override
  public String name() {
    return "return-items-for-review";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    closeTasks.moot().forEach(id -> one(id, closeTasks::close));
    returnDueItems.due(AT_MOST).forEach(id -> one(id, returnDueItems::raise));
  }

  /** What fails for one is no reason to leave the others. */
  private static void one(UUID id, Consumer<UUID> step) {
    try {
      step.accept(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "What was to be done about " + id + " failed", failure);
    }
  }
}
