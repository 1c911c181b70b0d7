package org.schoolsafety.crosswalk.feeds.changes.web;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.web.FilterParameters;
import org.schoolsafety.crosswalk.search.web.ParameterValues;

/** The query parameters of the log: which guidance, from where on, how much, how long to wait. */
public class ChangeParameters extends FilterParameters {

  private static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final int LONGEST_WAIT = 60;

  @QueryParam("after")
  @Parameter(
      description =
          "Cursor: next, or an item's cursor, of an earlier answer; empty for the beginning",
      example = "bG9nHzQy")
  public @Nullable String after;

  @QueryParam("limit")
  @Parameter(description = "Changes a page")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100")
  public @Nullable String limit;

  @QueryParam("wait")
  @Parameter(
      description =
          "Seconds to wait for a change if there is none yet; the answer has no ETag then")
  @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "0")
  public @Nullable String wait;

  int limit() {
    return ParameterValues.number("limit", limit, USUAL, 1, MOST);
  }

  Duration longestWait() {
    return Duration.ofSeconds(ParameterValues.number("wait", wait, 0, 0, LONGEST_WAIT));
  }
}
