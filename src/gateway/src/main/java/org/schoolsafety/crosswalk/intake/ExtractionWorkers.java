package org.schoolsafety.crosswalk.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.Database;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.platform.tracing.RequestLog;

/**
 * Works off the extraction queue with a bounded number of threads. A gateway that starts takes up
 * at once what its own earlier run, of the same host and port, was doing when it died. The jobs of
 * another gateway are taken up when its heartbeat has been missing for two minutes: a busy machine
 * alone must not make a living one look dead. A job that failed, for instance because the database
 * was away, is tried again after five seconds.
 */
@ApplicationScoped
public class ExtractionWorkers {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int MISSED_HEARTBEATS = 8;
  private static final Duration RETRY = Duration.ofSeconds(5);

  @Inject Database database;
  @Inject ExtractFile extractFile;
  @Inject ExtractionEngine engine;
  @Inject AbandonedJobs abandonedJobs;

  @Inject
  @ConfigProperty(name = "crosswalk.extraction.workers", defaultValue = "2")
  int workers;

  @Inject
  @ConfigProperty(name = "crosswalk.http.port", defaultValue = "9080")
  int port;

  @Resource ManagedThreadFactory threads;

  private @Nullable Scheduler scheduler;
  private @Nullable ExecutorService executor;

  void start(@Observes DatabaseReady ready) {
    String name = new SchedulerName.Hostname().getName() + ":" + port;
    engine.readSettings();
    abandonedJobs.release(name);
    executor = Executors.newFixedThreadPool(workers, threads);
    scheduler =
        Scheduler.create(database.autonomous(), task())
            .schedulerName(new SchedulerName.Fixed(name))
            .executorService(executor)
            .threads(workers)
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler.start();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileReceived received) {
    Scheduler running = scheduler;
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
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

  private Task<String> task() {
    return Tasks.oneTime(ExtractionQueue.EXTRACT)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .onDeadExecutionRevive()
        .execute(
            (job, context) ->
                RequestLog.during(
                    job.getData(), () -> extractFile.extract(UUID.fromString(job.getId()))));
  }
}
