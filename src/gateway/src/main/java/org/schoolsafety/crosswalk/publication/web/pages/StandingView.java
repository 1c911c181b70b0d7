package org.schoolsafety.crosswalk.publication.web.pages;

/**
 * Whether the item may be relied on.
 *
 * @param current whether it is the guidance in force
 * @param heading what a reader must know first; empty while it is current
 * @param advice what to do; empty while it is current
 */
public record StandingView(boolean current, String heading, String advice) {

  /** The standing that a record's status means. */
  public static StandingView of(String status) {
    return switch (status) {
      case "current" -> new StandingView(true, "", "");
      case "superseded" ->
          new StandingView(
              false,
              "This guidance has been replaced",
              "Do not rely on it. It is kept here for the record. Search for its title to find what replaced it.");
      default ->
          new StandingView(
              false,
              "This guidance has been withdrawn",
              "Do not use it, and remove any copy you keep. It is named here so that nobody relies on an old copy.");
    };
  }
}
