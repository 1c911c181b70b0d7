package org.schoolsafety.crosswalk.subscriptions.mail;

/** The chapters of a digest, in their order: first what may do harm if nobody reads on. */
enum Chapter {
  WITHDRAWN(
      "No longer to be used",
      "These were withdrawn. Stop using them, and take back the copies you gave out.",
      "no longer to be used"),
  SUPERSEDED(
      "Replaced", "Something else took the place of these. Use that from now on.", "replaced"),
  DEPARTED(
      "No longer part of what you follow",
      "These are still in force, but changed so that your search does not find them any more.",
      "gone from your search"),
  CONFLICTING(
      "Advice that differs",
      "Other guidance advises differently from these. Read both before you rely on one.",
      "with advice that differs"),
  RESTORED(
      "In force again", "These had been taken back or replaced, and hold again.", "in force again"),
  REVISED("Changed", "These have a new version.", "changed"),
  ADDED("New", "These were published.", "new"),
  RETURNED(
      "Your work that came back",
      "A reviewer asks for changes before it can go on.",
      "returned to you"),
  REVIEW_DUE(
      "Your work that is due for review",
      "It is time to say whether these still hold.",
      "due for review"),
  TEST("A test", "You asked for this message. Nothing has happened.", "to test with");

  private final String heading;
  private final String explanation;
  private final String counted;

  Chapter(String heading, String explanation, String counted) {
    this.heading = heading;
    this.explanation = explanation;
    this.counted = counted;
  }

  /** Its heading. */
  String heading() {
    return heading;
  }

  /** What it means for the reader. */
  String explanation() {
    return explanation;
  }

  /** What stands behind a number in a subject. */
  String counted() {
    return counted;
  }

  /** Whether each of its items is told, however many there are: what goes is never cut off. */
  boolean isToldWhole() {
    return this == WITHDRAWN || this == SUPERSEDED || this == DEPARTED;
  }
}
