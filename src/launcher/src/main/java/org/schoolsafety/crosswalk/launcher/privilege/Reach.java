package org.schoolsafety.crosswalk.launcher.privilege;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tries what a command that stands behind that prefix can reach. */
record Reach(List<String> prefix) {
  private static final String TRY =
      """
      test -x "$1" || exit 1
      shift
      for path; do test -r "$path" || exit 1; done
      """;

  static Reach of(List<String> prefix) {
    return new Reach(prefix);
  }

  /** Whether it can read those paths, and get to what lies in that folder. */
  boolean holds(Collection<Path> read, Path folder) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("/bin/sh", "-c", TRY, "reach", folder.toString()));
    read.forEach(path -> command.add(path.toString()));
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
