package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that cannot be mistaken for another that got its number later: number, start in clock
 * ticks, and the boot of the machine in which both hold.
 */
public record ProcessIdentity(long pid, long startTicks, String boot) {

  /** The process of that number as it runs now; empty when there is none, or only its remains. */
  public static Optional<ProcessIdentity> of(long pid) {
    return ProcessStat.read(pid)
        .filter(stat -> !stat.dead())
        .map(stat -> new ProcessIdentity(pid, stat.startTicks(), currentBoot()));
  }

  /** Whether this very process still runs. */
  public boolean alive() {
    return of(pid).filter(this::equals).isPresent();
  }

  /** What it was called with; empty when it has ended. */
  public String commandLine() {
    return ProcessStat.read(pid).map(ProcessStat::commandLine).orElse("");
  }

  static String currentBoot() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
