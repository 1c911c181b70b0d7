package org.schoolsafety.crosswalk.vetting.review;

import java.util.Locale;

/** Where a submission stands. */
public enum SubmissionState {
  /** Its sender is still working on it. */
  DRAFT,
  /** It waits for a reviewer. */
  SUBMITTED,
  /** A reviewer has it. */
  IN_REVIEW,
  /** It went back to its sender, with a note. */
  CHANGES_REQUESTED,
  /** It may be published. */
  APPROVED,
  /** It was turned down for good. */
  REJECTED,
  /** It is public; what happens to the item from here on is the publication log's to tell. */
  PUBLISHED,
  /** The sender took it back before it was public. */
  WITHDRAWN;

  /** The word in the database and in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state of this word. */
  public static SubmissionState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
