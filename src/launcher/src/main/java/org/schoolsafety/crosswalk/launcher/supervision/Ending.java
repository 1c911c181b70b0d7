package org.schoolsafety.crosswalk.launcher.supervision;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Ends a process and all of its session: first in order, and by force when the patience is over.
 */
final class Ending {
  private static final long PAUSE_MILLIS = 50;
  private static final Duration FORCE = Duration.ofSeconds(10);

  private Ending() {}

  static void of(PidFile.Entry entry, Duration patience) {
    boolean led = entry.stillRuns();
    if (led) {
      Signals.send(entry.stopSignal(), entry.process().pid());
    }
    if (!within(patience, () -> remains(entry, led).isEmpty())) {
      remains(entry, led).forEach(left -> Signals.send("KILL", left.pid()));
      within(FORCE, () -> remains(entry, led).isEmpty());
    }
    within(FORCE, () -> !ProcessStat.anyWorksIn(entry.commandMark()));
    within(FORCE, () -> isForgotten(entry.process()));
  }

  /**
   * Whether not even the remains of the process are listed any more: PostgreSQL takes the number in
   * its lock file for a living server until then.
   */
  private static boolean isForgotten(ProcessIdentity process) {
    return ProcessStat.read(process.pid())
        .filter(stat -> stat.startTicks() == process.startTicks())
        .isEmpty();
  }

  /**
   * What is left of the session. A session's number is not given away while one of its processes
   * lives; but when its leader had ended before we looked, each must show by its command that it is
   * one of ours.
   */
  private static List<ProcessStat> remains(PidFile.Entry entry, boolean led) {
    if (!entry.process().boot().equals(ProcessIdentity.currentBoot())) {
      return List.of();
    }
    return ProcessStat.ofSession(entry.process().pid()).stream()
        .filter(stat -> led || stat.commandLine().contains(entry.commandMark()))
        .toList();
  }

  private static boolean within(Duration patience, BooleanSupplier done) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
