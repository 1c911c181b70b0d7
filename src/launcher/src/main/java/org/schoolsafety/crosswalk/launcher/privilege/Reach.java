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
      while [ "$1" != -- ]; do test -r "$1" || exit 1; shift; done
      shift
      for path; do test -e "$path" || exit 1; done
      """;

  static Reach of(List<String> prefix) {
    return new Reach(prefix);
  }

  /** Whether it can read the ones and get to the others. */
  boolean holds(Collection<Path> read, Collection<Path> there) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("/bin/sh", "-c", TRY, "reach"));
    read.forEach(path -> command.add(path.toString()));
    command.add("--");
    there.forEach(path -> command.add(path.toString()));
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
