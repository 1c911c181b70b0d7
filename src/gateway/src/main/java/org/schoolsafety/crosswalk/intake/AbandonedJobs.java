package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.database.Database;

/** The jobs that a gateway had taken when it died, as the scheduler's table still has them. */
@ApplicationScoped
class AbandonedJobs {

  private static final Logger LOG = Logger.getLogger(AbandonedJobs.class.getName());

  @Inject Database database;

  /**
   * Gives back what the scheduler of this name had taken. For that scheduler alone, before it
   * starts: nobody else has its name.
   */
  int release(String scheduler) {
    String sql =
        """
        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
        where picked and picked_by = :scheduler
        """;
    int jobs =
        Jdbi.create(database.autonomous())
            .withHandle(handle -> handle.createUpdate(sql).bind("scheduler", scheduler).execute());
    if (jobs > 0) {
      LOG.log(Level.INFO, "{0} jobs of an earlier run of this gateway are taken up again", jobs);
    }
    return jobs;
  }
}
