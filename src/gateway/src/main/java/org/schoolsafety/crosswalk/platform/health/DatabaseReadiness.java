package org.schoolsafety.crosswalk.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;

/** The database answers, with its schema in place. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  /** Looked up inside the check: even a driver that is missing has to read as DOWN. */
  @Inject Instance<Jdbi> jdbi;

  @Override
  public HealthCheckResponse call() {
    try {
      int rows =
          jdbi.get()
              .withHandle(
                  handle ->
                      handle
                          .createQuery("select count(*) from flyway_schema_history where success")
                          .mapTo(Integer.class)
                          .one());
      return HealthCheckResponse.named("database").up().withData("migrations", rows).build();
    } catch (RuntimeException failure) {
      return HealthCheckResponse.named("database")
          .down()
          .withData("reason", String.valueOf(failure.getMessage()))
          .build();
    }
  }
}
