package org.schoolsafety.crosswalk.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * The two versions that a reader wants to compare.
 *
 * @param from the version to start from
 * @param to the version it became
 */
public record VersionPair(int from, int to) {

  /**
   * The pair that a request names: the version before, unless it says from which.
   *
   * @throws ProblemException {@link ProblemType#INVALID_PARAMETER} if there is none before
   */
  public static VersionPair of(@Nullable Integer from, int to) {
    int start = from == null ? to - 1 : from;
    if (start < 1 || start == to) {
      String message =
          from == null
              ? "Version %d has none before it; name one with from.".formatted(to)
              : "Name another version than %d, from 1 on.".formatted(to);
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, message, List.of(new FieldError("from", message)));
    }
    return new VersionPair(start, to);
  }
}
