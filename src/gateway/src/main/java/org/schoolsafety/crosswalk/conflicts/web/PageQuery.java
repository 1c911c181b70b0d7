package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/** Which page of a listing is asked for. */
public class PageQuery {

  private static final String CURSOR_KIND = "conflicts";
  private static final long FARTHEST = 10_000_000;

  @QueryParam("size")
  @Parameter(description = "Items a page, 1 to 100")
  @DefaultValue("20")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = 100, message = "must be at most 100")
  int size;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before")
  @Nullable String cursor;

  int offset() {
    long offset = cursor == null ? 0 : Cursor.decodeNumber(CURSOR_KIND, cursor);
    if (offset < 0 || offset > FARTHEST) {
      throw Cursor.invalid();
    }
    return (int) offset;
  }

  /** The cursor of the page after this one, if there is more than fits on it. */
  @Nullable String next(int found) {
    return found > size
        ? Cursor.encode(CURSOR_KIND, List.of(Integer.toString(offset() + size)))
        : null;
  }
}
