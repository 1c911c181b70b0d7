package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.Standing;

/**
 * Whether the item may be relied on.
 *
 * @param current whether it is the guidance in force
 * @param heading what a reader must know first; empty while it is current
 * @param advice what to do; empty while it is current
 * @param successor what took its place
 */
public record StandingView(
    boolean current, String heading, String advice, @Nullable OtherItem successor) {

  /** The standing that a record's status means; what is withdrawn has a page of its own. */
  public static StandingView of(String status, @Nullable OtherItem successor) {
    return Standing.of(status) == Standing.CURRENT
        ? new StandingView(true, "", "", null)
        : new StandingView(
            false,
            "This guidance has been replaced",
            "Do not rely on it. It is kept here for the record.",
            successor);
  }
}
