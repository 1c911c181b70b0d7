package org.schoolsafety.crosswalk.search.query;

import java.util.Locale;

/** Which members of an edition family a search shows. */
public enum Editions {
  /** The preferred one, and translations to those who ask for their language. */
  PREFERRED,
  /** Every one. */
  ALL;

  /** The word in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
