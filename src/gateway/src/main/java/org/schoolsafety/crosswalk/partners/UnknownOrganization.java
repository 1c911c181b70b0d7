package org.schoolsafety.crosswalk.partners;

import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The answer to an id that nobody has. */
public final class UnknownOrganization {

  private UnknownOrganization() {}

  /** Not found, by id. */
  public static ProblemException problem(String id) {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "There is no organization \"" + id + "\"; see /api/v1/organizations.");
  }
}
