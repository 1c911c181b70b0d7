package org.schoolsafety.crosswalk.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.Database;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;

/**
 * Runs the recurring jobs, each on one gateway at a time. A job whose gateway died is taken up by
 * another, or by the same one once it is back, when its heartbeat has been missing for about two
 * minutes: one that only is slow is not dead. One that failed runs again at its next time. Their
 * table is their own: a scheduler takes whatever is due in its table, also what it does not know.
 */
@ApplicationScoped
public class JobRunner {

  private static final String TABLE = "recurring_job";
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int THREADS = 2;

  @Inject Database database;
  @Inject @Any Instance<RecurringJob> jobs;

  @Resource ManagedThreadFactory threads;

  private @Nullable Scheduler scheduler;
  private @Nullable ExecutorService executor;

  void start(@Observes DatabaseReady ready) {
    executor = Executors.newFixedThreadPool(THREADS, threads);
    scheduler =
        Scheduler.create(database.autonomous())
            .tableName(TABLE)
            .startTasks(tasks())
            .executorService(executor)
            .threads(THREADS)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(8)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler.start();
  }

  private List<RecurringTask<Void>> tasks() {
    return jobs.stream()
        .map(
            job ->
                Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                    .execute((instance, context) -> job.run()))
        .toList();
  }

  @PreDestroy
  void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
