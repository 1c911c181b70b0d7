package org.schoolsafety.crosswalk.watch.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.watch.WatchFilter;

/** The query parameters of the listing of watched sources. */
public class SourceWatchQuery extends Paging {

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

  long after() {
    return place(CURSOR_KIND, 0);
  }

  WatchFilter filter(Caller caller) {
    return new WatchFilter(
        SourceWatchResource.seesAll(caller) ? null : caller.organization(), publisher, outcome);
  }
}
