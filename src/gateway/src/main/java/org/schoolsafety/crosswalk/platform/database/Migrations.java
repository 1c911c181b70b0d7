package org.schoolsafety.crosswalk.platform.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.schoolsafety.crosswalk.platform.settings.CannotServe;

/**
 * Brings the schema to this version before anything else starts, as the tables' owner, waiting a
 * while for a database that is still coming up; tables that will never do end the start at once;
 * limits the gateway's own role; then tells everyone with {@link DatabaseReady}.
 */
@ApplicationScoped
public class Migrations {

  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Database database;
  @Inject GatewayRole gatewayRole;

  @Inject Event<DatabaseReady> ready;

  void atStart(
      @Observes @Priority(1) @Initialized(ApplicationScoped.class) ServletContext context) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!migrated(giveUp)) {
      pause();
    }
    gatewayRole.limit();
    ready.fire(new DatabaseReady());
  }

  private boolean migrated(Instant giveUp) {
    try {
      new SchemaUpgrade(database.owner(), null).run();
      return true;
    } catch (SchemaRefused refused) {
      CannotServe.tell(refused.getMessage());
      throw refused;
    } catch (FlywayException failure) {
      if (Instant.now().isAfter(giveUp)) {
        throw failure;
      }
      LOG.log(
          Level.WARNING,
          "The database cannot be migrated yet, trying again: {0}",
          failure.getMessage());
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", interrupted);
    }
  }
}
