package org.schoolsafety.crosswalk.subscriptions;

import java.util.Locale;
import java.util.Set;

/** What a subscriber can be told of. */
public enum WantedEvent {
  /** An item came to what the search finds. */
  NEW,
  /** An item that it finds was changed. */
  REVISED,
  /** Another item took the place of one that it found. */
  SUPERSEDED,
  /** An item that it found was taken back. */
  WITHDRAWN,
  /**
   * An item that was not in force is again, and it finds it; who wants new or revised has it too.
   */
  RESTORED,
  /** What is on record of an item's conflicts with others changed. */
  CONFLICT,
  /** A submission of one's own organization was returned for changes. */
  SUBMISSION_RETURNED,
  /** An item came back to the reviewers, or to its publisher, as its review is due. */
  REVIEW_DUE;

  /** The event of an item that is in force but that the search does not find any more. */
  public static final String NOT_MATCHING = "not-matching";

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The event of this word. */
  public static WantedEvent of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it is of the subscriber's own work, not of the publication log. */
  public boolean ofOwnWork() {
    return this == SUBMISSION_RETURNED || this == REVIEW_DUE;
  }

  /**
   * Whether who wants these is told of an event of this word. Who is told of guidance at all is
   * always told when it leaves: nobody is to keep a ghost, whatever they wanted before. Who keeps a
   * copy, of what is new or revised, is told when it is back: nobody is to miss it either.
   */
  public static boolean wants(Set<WantedEvent> wanted, String event, boolean leaves) {
    boolean keepsCopy = wanted.contains(NEW) || wanted.contains(REVISED);
    return wanted.stream().anyMatch(each -> each.key().equals(event))
        || (leaves && !wanted.stream().allMatch(WantedEvent::ofOwnWork))
        || (keepsCopy && RESTORED.key().equals(event));
  }
}
