package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Paging;

/** The query parameters of the candidate listing. */
public class CandidateQuery extends Paging {

  static final String CURSOR_KIND = "candidates";

  @QueryParam("state")
  @Parameter(description = "open or decided")
  @Pattern(regexp = "open|decided", message = "must be open or decided")
  @Nullable String state;

  long after() {
    return place(CURSOR_KIND, 0);
  }
}
