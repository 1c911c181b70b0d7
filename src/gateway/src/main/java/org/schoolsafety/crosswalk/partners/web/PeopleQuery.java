package org.schoolsafety.crosswalk.partners.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/** The query parameters of the people listing. */
public class PeopleQuery {

  static final String CURSOR_KIND = "people";

  @QueryParam("size")
  @Parameter(description = "People a page, 1 to 100")
  @DefaultValue("20")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = 100, message = "must be at most 100")
  int size;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before")
  @Nullable String cursor;

  int first() {
    long first = cursor == null ? 0 : Cursor.decodeNumber(CURSOR_KIND, cursor);
    if (first < 0 || first > Integer.MAX_VALUE) {
      throw Cursor.invalid();
    }
    return (int) first;
  }
}
