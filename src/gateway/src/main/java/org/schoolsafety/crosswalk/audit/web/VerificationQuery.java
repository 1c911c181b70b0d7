package org.schoolsafety.crosswalk.audit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.ChainHead;

/** The query parameters of a verification. */
public class VerificationQuery {

  private static final long MOST = 1_000_000_000L;
  private static final String A_PLACE = "must be a position, a colon and a hash of 64 digits";

  @QueryParam("after")
  @Parameter(
      description =
          "Go on where an earlier answer's verified ended, as POSITION:HASH; without it, from the first entry")
  @Pattern(regexp = ChainHead.NOTED, message = A_PLACE)
  @Nullable String after;

  @QueryParam("expect")
  @Parameter(
      description =
          "A head that was noted before, as POSITION:HASH: the trail must still have it. So a trail that was"
              + " rewritten as a whole, or cut, is found too")
  @Pattern(regexp = ChainHead.NOTED, message = A_PLACE)
  @Nullable String expect;

  @QueryParam("limit")
  @Parameter(description = "At most so many entries now; without it, all")
  @DefaultValue("1000000000")
  @Min(value = 1, message = "must be at least 1")
  @Max(value = MOST, message = "must be at most " + MOST)
  long limit;

  ChainHead start() {
    return after == null ? ChainHead.START : ChainHead.noted(after);
  }

  @Nullable ChainHead noted() {
    return expect == null ? null : ChainHead.noted(expect);
  }
}
