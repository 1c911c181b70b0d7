package org.schoolsafety.crosswalk.launcher.supervision;

import java.util.Locale;

/** Spans of time as people read them. */
public final class Elapsed {
  private static final double NANOS = 1e9;

  private Elapsed() {}

  /** Since that reading of {@link System#nanoTime()}, such as {@code 12.3 s}. */
  public static String since(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - nanos) / NANOS);
  }
}
