package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/** The query parameters of the candidate listing. */
public class CandidateQuery {

  static final String CURSOR_KIND = "candidates";

  @QueryParam("state")
  @Parameter(description = "open or decided")
  @Pattern(regexp = "open|decided", message = "must be open or decided")
  @Nullable String state;

  @QueryParam("size")
  @Parameter(description = "Candidates a page, 1 to 100")
  @DefaultValue("20")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = 100, message = "must be at most 100")
  int size;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before")
  @Nullable String cursor;

  long after() {
    return cursor == null ? 0 : Cursor.decodeNumber(CURSOR_KIND, cursor);
  }
}
