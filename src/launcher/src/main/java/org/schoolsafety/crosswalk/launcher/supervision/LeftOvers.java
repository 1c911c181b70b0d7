package org.schoolsafety.crosswalk.launcher.supervision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.launcher.node.PartName;

/**
 * Processes an earlier launcher left running because it was killed: found by their pid files,
 * stopped in order.
 */
public final class LeftOvers {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private LeftOvers() {}

  /** Stops what is left, in the order of stopping, and names it. */
  public static List<PartName> stop(Path runFolder) {
    List<PartName> stopped = new ArrayList<>();
    for (PartName name : PartName.values()) {
      PidFile file = pidFile(runFolder, name);
      file.read()
          .ifPresent(
              entry -> {
                if (entry.stillRuns()) {
                  stopped.add(name);
                }
                Ending.of(entry, PATIENCE);
              });
      file.delete();
    }
    return stopped;
  }

  static PidFile pidFile(Path runFolder, PartName name) {
    return new PidFile(runFolder.resolve(name.key() + ".pid"));
  }
}
