package org.schoolsafety.crosswalk.conflicts;

/** What somebody is to a conflict. */
public enum Part {
  /** A reviewer who may decide. */
  REVIEWER,
  /** A reviewer who acts for the publisher of one of the two items. */
  INTERESTED_REVIEWER,
  /** Somebody else of a publisher of one of the two items. */
  PARTY,
  /** Who reported it, or another of the same organization. */
  REPORTER,
  /** Anyone else. */
  READER
}
