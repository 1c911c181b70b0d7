package org.schoolsafety.crosswalk.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.database.Database;
import org.schoolsafety.crosswalk.platform.tracing.RequestLog;

/**
 * The files that wait for extraction: a table in the database, so that a crash loses none and
 * repeats at most one.
 */
@ApplicationScoped
class ExtractionQueue {

  /** Its data is the id of the request that brought the file; jobs from before have none. */
  static final TaskDescriptor<String> EXTRACT = TaskDescriptor.of("extract-file", String.class);

  @Inject Database database;
  @Inject Clock clock;

  /** Queues a ledger row, in the caller's transaction. */
  void add(UUID intakeId) {
    SchedulerClient.Builder.create(database.transactional())
        .build()
        .scheduleIfNotExists(
            EXTRACT.instance(intakeId.toString()).data(RequestLog.current().orElse(null)).build(),
            clock.instant());
  }
}
