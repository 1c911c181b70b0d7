package org.schoolsafety.crosswalk.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;

/** The database answers, with its schema in place. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());

  /** Looked up inside the check: even a driver that is missing has to read as DOWN. */
  @Inject Instance<Jdbi> jdbi;

  @Inject RecentChecks recent;

  private final AtomicBoolean down = new AtomicBoolean();

  @Override
  public HealthCheckResponse call() {
    return recent.get("database", this::check);
  }

  private HealthCheckResponse check() {
    try {
      long migrations = migrations();
      down.set(false);
      return HealthCheckResponse.named("database").up().withData("migrations", migrations).build();
    } catch (RuntimeException failure) {
      return isDown(failure);
    }
  }

  private long migrations() {
    return jdbi.get()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from flyway_schema_history where success")
                    .mapTo(Long.class)
                    .one());
  }

  /** The cause is the operator's, in the log, once an outage; anyone may read the answer. */
  private HealthCheckResponse isDown(RuntimeException failure) {
    if (!down.getAndSet(true)) {
      LOG.log(Level.WARNING, "The database cannot be asked", failure);
    }
    return HealthCheckResponse.named("database")
        .down()
        .withData("reason", "the database does not answer, or its schema is not there; see the log")
        .build();
  }
}
