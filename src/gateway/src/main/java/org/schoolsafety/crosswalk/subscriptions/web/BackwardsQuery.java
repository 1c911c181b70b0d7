package org.schoolsafety.crosswalk.subscriptions.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/** Which page of a listing, newest first, is asked for. */
abstract class BackwardsQuery {

  @QueryParam("size")
  @Parameter(description = "Items a page, 1 to 100")
  @DefaultValue("20")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = 100, message = "must be at most 100")
  int size;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before")
  @Nullable String cursor;

  abstract String kind();

  /** The place before which the page begins. */
  long before() {
    return cursor == null ? Long.MAX_VALUE : Cursor.decodeNumber(kind(), cursor);
  }

  /** The cursor of the page after the one that ends here. */
  String after(long sequence) {
    return Cursor.encode(kind(), List.of(Long.toString(sequence)));
  }
}
