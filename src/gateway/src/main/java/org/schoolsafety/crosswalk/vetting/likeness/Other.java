package org.schoolsafety.crosswalk.vetting.likeness;

import java.util.Locale;
import java.util.UUID;

/**
 * Something that a text may be like.
 *
 * @param what an item or a submission
 * @param id its id
 */
public record Other(What what, UUID id) {

  /** What it is. */
  public enum What {
    GUIDANCE,
    SUBMISSION;

    /** The word in answers. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An item. */
  public static Other guidance(UUID id) {
    return new Other(What.GUIDANCE, id);
  }

  /** A submission. */
  public static Other submission(UUID id) {
    return new Other(What.SUBMISSION, id);
  }
}
