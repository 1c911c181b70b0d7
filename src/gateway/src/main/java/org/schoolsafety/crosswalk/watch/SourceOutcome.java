package org.schoolsafety.crosswalk.watch;

import java.util.Locale;

/** How a source was found. */
public enum SourceOutcome {
  /** It says what was published. */
  UNCHANGED,
  /** It says something else. */
  CHANGED,
  /** It said that there is nothing any more (404, 410). */
  GONE,
  /**
   * It gave something that cannot be the document: an error or sign-in page, an unreadable file.
   */
  UNREADABLE,
  /** It did not answer, or said that it cannot just now. */
  FAILED,
  /** Its address may not be fetched. */
  REFUSED;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of this word. */
  public static SourceOutcome of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** Whether the document, or what could be it, was there. */
  boolean found() {
    return this == UNCHANGED || this == CHANGED;
  }
}
