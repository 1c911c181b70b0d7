package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one worker: its temporary directory and the link to the document in work. */
final class WorkFiles {
  private final Path home;

  WorkFiles(Path home) {
    this.home = home;
    empty();
  }

  Path home() {
    return home;
  }

  /**
   * Links the file under a name of our own that keeps only its ending, as a hint for formats
   * without a signature. Nothing else of the sender's name ever reaches the parser.
   */
  Path link(Path file, String fileName) throws IOException {
    Path link = home.resolve("in").resolve("document" + ending(fileName));
    Files.deleteIfExists(link);
    return Files.createSymbolicLink(link, file.toRealPath());
  }

  /** Throws away whatever a killed child left behind. */
  void empty() {
    delete(home.resolve("tmp"));
    delete(home.resolve("in"));
    try {
      Files.createDirectories(home.resolve("tmp"));
      Files.createDirectories(home.resolve("in"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 0 ? "" : fileName.substring(dot).toLowerCase(java.util.Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
  }

  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
