package org.schoolsafety.crosswalk.publication;

import java.util.Locale;

/** How an item stands: the word in its record's status. */
public enum Standing {
  /** In force. */
  CURRENT,
  /** Another item has taken its place. */
  SUPERSEDED,
  /** Taken back. */
  WITHDRAWN;

  /** The word in records and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The standing of this word. */
  public static Standing of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
