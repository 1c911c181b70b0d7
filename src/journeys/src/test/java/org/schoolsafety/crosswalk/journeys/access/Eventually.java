package org.schoolsafety.crosswalk.journeys.access;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition by looking again and again; fails with what it saw last. */
public final class Eventually {

  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final long LONGEST_PAUSE_MILLIS = 250;

  private Eventually() {}

  /** The first value that will do, or a failure once the time is over. */
  public static <T> T see(
      String what, Duration within, Supplier<T> look, Predicate<? super T> enough) {
    long deadline = System.nanoTime() + within.toNanos();
    long pause = FIRST_PAUSE_MILLIS;
    T seen = look.get();
    while (!enough.test(seen)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "Not within " + within.toSeconds() + " s: " + what + "; seen last: " + seen);
      }
      pause(pause);
      pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
      seen = look.get();
    }
    return seen;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
