package org.schoolsafety.crosswalk.search.index;

import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Elasticsearch is away or cannot serve now; the caller is asked to come again soon. */
public class SearchUnavailable extends ProblemException {

  public SearchUnavailable(String log, Throwable cause) {
    super(ProblemType.UNAVAILABLE, "The search is not available at the moment.");
    initCause(new IllegalStateException(log, cause));
    header("Retry-After", "2");
  }
}
