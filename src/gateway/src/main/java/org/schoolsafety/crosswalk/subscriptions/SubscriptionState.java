package org.schoolsafety.crosswalk.subscriptions;

import java.util.Locale;

/** Where a subscription stands. */
public enum SubscriptionState {
  AWAITING_CONFIRMATION,
  ACTIVE,
  PAUSED,
  ENDED;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this word. */
  public static SubscriptionState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
