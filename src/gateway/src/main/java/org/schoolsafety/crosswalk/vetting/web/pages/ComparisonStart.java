package org.schoolsafety.crosswalk.vetting.web.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IdForm;
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
  public static UUID item(@Nullable String from) {
    if (from == null) {
      throw invalid("from", "is required: the id of the item to start from");
    }
    return id("from", from);
  }

  /**
   * The item or submission that a request names.
   *
   * @throws ProblemException {@link ProblemType#INVALID_PARAMETER} if it names none, or both
   */
  public static Other of(@Nullable String item, @Nullable String submission) {
    if (item != null && submission == null) {
      return Other.guidance(id("from", item));
    }
    if (submission != null && item == null) {
      return Other.submission(id("fromSubmission", submission));
    }
    throw invalid("from", "is required, or fromSubmission, and not both");
  }

  private static UUID id(String parameter, String value) {
    if (!value.matches(IdForm.REGEX)) {
      throw invalid(parameter, "must be an id like 0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01");
    }
    return UUID.fromString(value);
  }

  private static ProblemException invalid(String parameter, String message) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter %s %s.".formatted(parameter, message),
        List.of(new FieldError(parameter, message)));
  }
}
