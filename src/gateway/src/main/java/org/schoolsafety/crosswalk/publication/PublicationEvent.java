package org.schoolsafety.crosswalk.publication;

import java.util.Locale;

/** What happened to an item, as the log says it. */
public enum PublicationEvent {
  PUBLISHED,
  REVISED,
  SUPERSEDED,
  WITHDRAWN,
  RESTORED;

  /** The word in the database and in public bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The event of this word. */
  public static PublicationEvent of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
