package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that befell an item, as it waits to be told.
 *
 * @param position its place in the publication log
 * @param guidance the item
 * @param what what it means for one who follows a search
 * @param at when
 * @param explanation why, in words for the public; may be empty
 */
record Happening(long position, UUID guidance, What what, Instant at, String explanation) {

  /** The same of an item that nobody wrote of since; how it went out of force, it says itself. */
  Happening outOfForce() {
    return new Happening(position, guidance, What.SUPERSEDED, at, "");
  }

  /** The same of an item that is in force again, but out of the search's sight since then. */
  Happening departed() {
    return new Happening(position, guidance, What.DEPARTED, at, "");
  }

  /** What an event means for one who follows a search. */
  enum What {
    NEW(Chapter.ADDED),
    REVISED(Chapter.REVISED),
    RESTORED(Chapter.RESTORED),
    SUPERSEDED(Chapter.SUPERSEDED),
    WITHDRAWN(Chapter.WITHDRAWN),
    /** It is in force, but the search does not find it any more. */
    DEPARTED(Chapter.DEPARTED),
    CONFLICT(Chapter.CONFLICTING);

    private final Chapter chapter;

    What(Chapter chapter) {
      this.chapter = chapter;
    }

    Chapter chapter() {
      return chapter;
    }

    /** Whether it took the item out of force. */
    boolean endsForce() {
      return this == WITHDRAWN || this == SUPERSEDED;
    }
  }
}
