package org.schoolsafety.crosswalk.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

/** The real library: its sources, and what the build has made of them. */
final class BuiltLibrary {
  static final Path SOURCES = Path.of("library");
  static final Path BUILT = Path.of("target", "library");

  private BuiltLibrary() {}

  static SampleLibrary read() {
    return SampleLibrary.read(SOURCES, Vocabulary.load());
  }

  static Map<String, byte[]> files(Path directory) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
