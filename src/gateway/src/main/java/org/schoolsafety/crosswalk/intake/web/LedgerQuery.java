package org.schoolsafety.crosswalk.intake.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.LedgerFilter;
import org.schoolsafety.crosswalk.platform.http.Paging;

/** The query parameters of the ledger listing. */
public class LedgerQuery extends Paging {

  static final String CURSOR_KIND = "intake";

  @QueryParam("state")
  @Parameter(description = "received, extracting or finished")
  @Pattern(
      regexp = "received|extracting|finished",
      message = "must be received, extracting or finished")
  @Nullable String state;

  @QueryParam("outcome")
  @Parameter(description = "How it ended")
  @Pattern(
      regexp = "extracted|truncated|needs-ocr|duplicate|encrypted|unsupported|corrupt|quarantined",
      message =
          "must be one of extracted, truncated, needs-ocr, duplicate, encrypted, unsupported, corrupt, quarantined")
  @Nullable String outcome;

  @QueryParam("sha256")
  @Parameter(description = "SHA-256 of the bytes, lower-case hexadecimal")
  @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
  @Nullable String sha256;

  @QueryParam("publisher")
  @Parameter(description = "Id of the organization behind the file")
  @Nullable String publisher;

  /** What is asked for, whoever asks. */
  LedgerFilter filter() {
    return new LedgerFilter(state, outcome, sha256, publisher, null, null);
  }

  long before() {
    return place(CURSOR_KIND, Long.MAX_VALUE);
  }
}
