package org.schoolsafety.crosswalk.launcher.supervision;

import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** A part that did not come up, or would not stay up. */
public final class PartFailure extends NodeProblem {
  private static final long serialVersionUID = 1L;

  private PartFailure(String line) {
    super(line);
  }

  static PartFailure died(Part part, int exitCode) {
    return new PartFailure(
        "%s ended while starting (%s): %s. Its log: %s"
            .formatted(
                part.name().label(), ended(exitCode), LogEssence.of(part.log()), part.log()));
  }

  static PartFailure late(Part part) {
    return new PartFailure(
        "%s was not ready after %d s. A slow or busy machine may need more: set CROSSWALK_START_SECONDS. Its log: %s; in it: %s"
            .formatted(
                part.name().label(),
                part.startPatience().toSeconds(),
                part.log(),
                LogEssence.of(part.log())));
  }

  static PartFailure cannotServe(Part part) {
    return new PartFailure(
        "%s runs but cannot serve: %s. Its log: %s"
            .formatted(
                part.name().label(), LogEssence.of(part.log(), part.failureMarks()), part.log()));
  }

  static PartFailure tooOften(Part part, RestartLimiter limiter) {
    return new PartFailure(
        "%s ended more than %s; everything is stopped. Last words: %s. Its log: %s"
            .formatted(
                part.name().label(), limiter.described(), LogEssence.of(part.log()), part.log()));
  }

  static String ended(int exitCode) {
    return exitCode > 128 ? "killed by signal " + (exitCode - 128) : "exit code " + exitCode;
  }
}
