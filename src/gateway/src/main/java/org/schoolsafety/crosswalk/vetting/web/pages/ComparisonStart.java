package org.schoolsafety.crosswalk.vetting.web.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/** Reads from what a comparison starts. */
public final class ComparisonStart {

  private ComparisonStart() {}

  /**
   * The item that a request names.
   *
   * @throws ProblemException {@link ProblemType#INVALID_PARAMETER} if it names none
   */
  public static UUID item(@Nullable UUID from) {
    if (from == null) {
      throw invalid("is required: the id of the item to start from");
    }
    return from;
  }

  /**
   * The item or submission that a request names.
   *
   * @throws ProblemException {@link ProblemType#INVALID_PARAMETER} if it names none, or both
   */
  public static Other of(@Nullable UUID item, @Nullable UUID submission) {
    if (item != null && submission == null) {
      return Other.guidance(item);
    }
    if (submission != null && item == null) {
      return Other.submission(submission);
    }
    throw invalid("is required, or fromSubmission, and not both");
  }

  private static ProblemException invalid(String message) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter from " + message + ".",
        List.of(new FieldError("from", message)));
  }
}
