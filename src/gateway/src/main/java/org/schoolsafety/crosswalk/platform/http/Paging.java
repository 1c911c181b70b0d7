package org.schoolsafety.crosswalk.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a listing is asked for: the same two parameters in every listing. */
public class Paging {

  @QueryParam("size")
  @Parameter(description = "Entries a page, 1 to 100")
  @DefaultValue("20")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = 100, message = "must be at most 100")
  int size = 20;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before")
  @Nullable String cursor;

  /** Entries a page. */
  public int size() {
    return size;
  }

  /** One entry more than fits, which tells whether there is a next page. */
  public int oneMore() {
    return size + 1;
  }

  /** The cursor as it was handed back; none for the first page. */
  public @Nullable String cursor() {
    return cursor;
  }

  /**
   * The number in the cursor, or this one on the first page.
   *
   * @param kind the listing that gave the cursor out
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if the cursor is none of
   *     that listing's
   */
  public long place(String kind, long first) {
    return cursor == null ? first : Cursor.decodeNumber(kind, cursor);
  }
}
