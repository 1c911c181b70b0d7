package org.schoolsafety.crosswalk.vetting.review;

import java.util.Locale;

/** Why something came to the reviewers. All but the first are raised by the gateway itself. */
public enum Occasion {
  /** An organization sent it. */
  SENT,
  /** The day by which a published item was to be looked at again has passed. */
  REVIEW_DUE,
  /** The source of a published item says something else now. */
  SOURCE_CHANGED,
  /** The source of a published item is not there any more. */
  SOURCE_GONE,
  /** The source of a published item gives something that cannot be the document. */
  SOURCE_UNREADABLE;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The occasion of this word. */
  public static Occasion of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
