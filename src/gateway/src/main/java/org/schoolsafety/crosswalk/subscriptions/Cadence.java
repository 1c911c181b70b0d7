package org.schoolsafety.crosswalk.subscriptions;

import java.util.Locale;

/** How often a subscriber is told. */
public enum Cadence {
  IMMEDIATE,
  DAILY,
  WEEKLY;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this word. */
  public static Cadence of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
