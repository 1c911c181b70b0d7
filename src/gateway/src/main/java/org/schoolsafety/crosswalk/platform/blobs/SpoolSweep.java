package org.schoolsafety.crosswalk.platform.blobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;

/**
 * Removes what uploads that were cut off by a crash left in the spool: parts that nobody has
 * touched for an hour. Looks at start and every hour.
 */
@ApplicationScoped
public class SpoolSweep {

  private static final Logger LOG = Logger.getLogger(SpoolSweep.class.getName());
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final long EVERY_HOURS = 1;

  @Resource ManagedScheduledExecutorService executor;

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.data.dir")
  String data;

  private @Nullable ScheduledFuture<?> running;

  void start(@Observes DatabaseReady ready) {
    running = executor.scheduleWithFixedDelay(this::sweep, 0, EVERY_HOURS, TimeUnit.HOURS);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Removes what is abandoned now. A failure is said, and the next hour tries again. */
  void sweep() {
    Path spool = Path.of(data, "tmp");
    if (!Files.isDirectory(spool)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(spool, "{blob-*.part,m4j*.tmp}")) {
      for (Path part : parts) {
        removeIfAbandoned(part);
      }
    } catch (IOException | RuntimeException unreadable) {
      LOG.log(Level.WARNING, "The spool could not be swept", unreadable);
    }
  }

  private void removeIfAbandoned(Path part) throws IOException {
    Instant touched = Files.getLastModifiedTime(part).toInstant();
    if (touched.isBefore(clock.instant().minus(ABANDONED)) && Files.deleteIfExists(part)) {
      LOG.log(Level.INFO, "Removed an abandoned upload: {0}", part.getFileName());
    }
  }
}
