package org.schoolsafety.crosswalk.launcher.samples;

import java.util.List;

/**
 * How the loading of the sample library ended.
 *
 * @param documents how many documents the library has
 * @param failures what did not get in, each with why
 */
public record LoadedSamples(int documents, List<String> failures) {

  /** Whether all of it is in. */
  public boolean complete() {
    return failures.isEmpty();
  }
}
