package org.schoolsafety.crosswalk.container.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.EmbeddedParts;
import org.schoolsafety.crosswalk.launcher.checks.FreePorts;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/**
 * PostgreSQL and Elasticsearch for the server under test, empty at the beginning of every run. What
 * they kept stays in the build directory afterwards, to be looked at.
 */
public class RealParts {

  private static final Surroundings NOTHING_CONFIGURED = new Surroundings(Map.of());

  private @Nullable EmbeddedParts parts;

  /** Before Arquillian's own observers, which start the server. */
  void start(@Observes(precedence = 100) BeforeSuite beginning) throws IOException {
    Path directory = Path.of(System.getProperty("crosswalk.container.directory"));
    DataDirectory data = DataDirectory.at(directory.resolve("data"));
    stopLeftOvers(data);
    empty(directory);
    parts = prepared(data);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    parts.startParts(EnumSet.of(PartName.POSTGRESQL, PartName.ELASTICSEARCH));
    ServerUnderTest.in(directory.resolve("wlp-usr")).layOut(parts);
  }

  /** After Arquillian's own observers, which stop the server. */
  void stop(@Observes(precedence = -100) AfterSuite end) {
    close();
  }

  private synchronized void close() {
    if (parts != null) {
      parts.close();
      parts = null;
    }
  }

  private static EmbeddedParts prepared(DataDirectory data) {
    return EmbeddedParts.prepare(data, FreePorts.find(), NOTHING_CONFIGURED, (part, what) -> {});
  }

  /** Preparing ends what an earlier run that was cut off left running. */
  private static void stopLeftOvers(DataDirectory data) {
    prepared(data).close();
  }

  private static void empty(Path directory) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(directory)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
