package org.schoolsafety.crosswalk.watch.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.watch.WatchFilter;

/** The query parameters of the listing of watched sources. */
public class SourceWatchQuery {

  static final String CURSOR_KIND = "source-watch";

  @QueryParam("outcome")
  @Parameter(description = "How it was last found")
  @Pattern(
      regexp = "unchecked|unchanged|changed|gone|unreadable|failed|refused",
      message = "must be unchecked, unchanged, changed, gone, unreadable, failed or refused")
  @Nullable String outcome;

  @QueryParam("publisher")
  @Parameter(description = "The organization that published the item", example = "ready-gov")
  @Nullable String publisher;

  @QueryParam("size")
  @Parameter(description = "Sources a page, 1 to 100")
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

  WatchFilter filter(Caller caller) {
    return new WatchFilter(
        SourceWatchResource.seesAll(caller) ? null : caller.organization(), publisher, outcome);
  }
}
