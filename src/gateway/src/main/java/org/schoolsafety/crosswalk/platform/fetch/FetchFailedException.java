package org.schoolsafety.crosswalk.platform.fetch;

import org.jspecify.annotations.Nullable;

/** An address was refused or gave nothing; the message says why, in words for whoever named it. */
public class FetchFailedException extends Exception {

  private final boolean refused;

  FetchFailedException(String message, boolean refused, @Nullable Throwable cause) {
    super(message, cause);
    this.refused = refused;
  }

  /** Whether the address may not be fetched at all, whatever the weather. */
  public boolean refused() {
    return refused;
  }
}
