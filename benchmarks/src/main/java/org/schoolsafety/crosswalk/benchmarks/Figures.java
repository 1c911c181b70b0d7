package org.schoolsafety.crosswalk.benchmarks;

import java.util.Arrays;

/** Sorted timings in milliseconds. */
record Figures(double[] sorted) {

  static Figures of(double[] millis) {
    double[] copy = millis.clone();
    Arrays.sort(copy);
    return new Figures(copy);
  }

  double median() {
    return sorted[sorted.length / 2];
  }

  double share(double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  @Override
  public String toString() {
    return "median %.1f ms, p95 %.1f ms, p99 %.1f ms".formatted(median(), share(0.95), share(0.99));
  }
}
