package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The parser libraries as built, with Tika's mock parser beside them, and limits fit for tests. */
final class ParserRig {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private ParserRig() {}

  static ExtractionSettings settings(Path directory) throws IOException {
    Path libraries = Files.createDirectories(directory.resolve("libraries"));
    link(TARGET.resolve("parser-libraries"), libraries);
    link(TARGET.resolve("mock-parser"), libraries);
    return ExtractionSettings.defaults(libraries, directory.resolve("work"))
        .withLimits(Duration.ofSeconds(20), 256, 3_000_000);
  }

  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> jars = Files.list(from)) {
      jars.forEach(jar -> linkOne(jar, to));
    }
  }

  private static void linkOne(Path jar, Path directory) {
    try {
      Files.createSymbolicLink(directory.resolve(jar.getFileName()), jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
