package org.schoolsafety.crosswalk.subscriptions;

import java.util.Locale;

/** How a subscriber is told. */
public enum ChannelKind {
  WEBHOOK,
  EMAIL,
  FEED;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this word. */
  public static ChannelKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
