package org.schoolsafety.crosswalk.audit.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditFilter;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The query parameters of the audit trail. */
public class AuditQuery extends Paging {

  static final String CURSOR_KIND = "audit";

  private static final String A_TIME =
      "must be a time like 2026-01-31T12:00:00Z or a date like 2026-01-31";

  @QueryParam("caller")
  @Parameter(description = "Who, exactly as the entries name them")
  @Nullable String caller;

  @QueryParam("organization")
  @Parameter(description = "Id of the organization that the caller acted for")
  @Nullable String organization;

  @QueryParam("act")
  @Parameter(description = "What was done, for example guidance-published")
  @Nullable String act;

  @QueryParam("subject")
  @Parameter(description = "What it was done to, for example organization/fema")
  @Nullable String subject;

  @QueryParam("from")
  @Parameter(description = "Not before this time, or this day in UTC")
  @Nullable String from;

  @QueryParam("to")
  @Parameter(description = "Before this time, or this day in UTC")
  @Nullable String to;

  @QueryParam("request")
  @Parameter(description = "Id of the request that led to it, as in X-Request-Id")
  @Nullable String request;

  @QueryParam("format")
  @Parameter(
      description =
          "json gives a page, newest first; csv and jsonl give everything that matches, oldest first."
              + " Without it the Accept header decides.")
  @Pattern(regexp = "json|csv|jsonl", message = "must be json, csv or jsonl")
  @Nullable String format;

  AuditFilter filter() {
    return new AuditFilter(
        caller, organization, act, subject, instant("from", from), instant("to", to), request);
  }

  long before() {
    return place(CURSOR_KIND, Long.MAX_VALUE);
  }

  private static @Nullable Instant instant(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return value.length() == "2026-01-31".length()
          ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException notATime) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "The parameter %s %s.".formatted(name, A_TIME),
          List.of(new FieldError(name, A_TIME)));
    }
  }
}
