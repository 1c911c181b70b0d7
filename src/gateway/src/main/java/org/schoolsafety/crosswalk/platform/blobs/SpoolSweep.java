package org.schoolsafety.crosswalk.platform.blobs;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;

/**
 * Removes what uploads that were cut off by a crash left in the spool: parts that nobody has
 * touched for an hour.
 */
@ApplicationScoped
public class SpoolSweep {

  private static final Logger LOG = Logger.getLogger(SpoolSweep.class.getName());
  private static final Duration ABANDONED = Duration.ofHours(1);

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.data.dir")
  String data;

  void atStart(@Observes DatabaseReady ready) {
    Path spool = Path.of(data, "tmp");
    if (!Files.isDirectory(spool)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(spool, "{blob-*.part,m4j*.tmp}")) {
      for (Path part : parts) {
        removeIfAbandoned(part);
      }
    } catch (IOException unreadable) {
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
