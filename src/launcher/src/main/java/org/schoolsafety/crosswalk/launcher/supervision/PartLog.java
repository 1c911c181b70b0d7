package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the logs of the last starts: {@code name.log}, {@code name.log.1} … {@code name.log.4}. */
final class PartLog {
  private static final int KEPT = 4;

  private PartLog() {}

  static void rotate(Path log) {
    try {
      Files.createDirectories(log.getParent());
      for (int number = KEPT - 1; number >= 0; number--) {
        Path older = numbered(log, number);
        if (Files.exists(older)) {
          Files.move(older, numbered(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot rotate " + log, e);
    }
  }

  private static Path numbered(Path log, int number) {
    return number == 0 ? log : log.resolveSibling(log.getFileName() + "." + number);
  }
}
