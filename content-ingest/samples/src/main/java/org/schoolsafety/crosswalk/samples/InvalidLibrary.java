package org.schoolsafety.crosswalk.samples;

import java.util.List;

/** The library cannot be built: each problem names its file and what to do. */
public final class InvalidLibrary extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidLibrary(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
