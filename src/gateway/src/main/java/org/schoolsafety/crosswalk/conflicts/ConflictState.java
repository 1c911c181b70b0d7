package org.schoolsafety.crosswalk.conflicts;

import java.util.Locale;

/** Where a conflict stands. */
public enum ConflictState {
  /** Nothing has been decided. */
  OPEN,
  /** A decision is on record, and shows on both items. */
  RESOLVED,
  /** It was found to be none: it shows on no item, and stays on record. */
  DISMISSED;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of this word. */
  public static ConflictState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
