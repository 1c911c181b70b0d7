package org.schoolsafety.crosswalk.launcher.access;

import java.io.IOException;
import java.time.Duration;

/** The gateway asks to come again later. */
final class Away extends IOException {
  private static final long serialVersionUID = 1L;
  private static final long LONGEST_SECONDS = 60;

  private final String retryAfter;

  Away(int status, String retryAfter) {
    super("it answered " + status);
    this.retryAfter = retryAfter;
  }

  /** The seconds it asks us to wait, where it says so. */
  Duration pause(Duration otherwise) {
    try {
      return Duration.ofSeconds(Math.min(LONGEST_SECONDS, Long.parseLong(retryAfter.strip())));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
