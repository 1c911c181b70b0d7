package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.IdForm;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionFilter;
import org.schoolsafety.crosswalk.vetting.review.SubmissionOrder;

/** The query parameters of the submission listing: the senders' desk and the reviewers' queue. */
public class SubmissionQuery extends Paging {

  @QueryParam("state")
  @Parameter(description = "Where it stands")
  @Pattern(
      regexp = "draft|submitted|in-review|changes-requested|approved|rejected|published|withdrawn",
      message =
          "must be draft, submitted, in-review, changes-requested, approved, rejected, published or"
              + " withdrawn")
  @Nullable String state;

  @QueryParam("publisher")
  @Parameter(description = "The organization that stands behind it", example = "ready-gov")
  @Nullable String publisher;

  @QueryParam("kind")
  @Parameter(description = "The kind of resource, as its sender says", example = "guidance")
  @Nullable String kind;

  @QueryParam("occasion")
  @Parameter(
      description =
          "Why it came: it was sent, the item's review is due, or the source of a published item changed, is gone"
              + " or cannot be read")
  @Pattern(
      regexp = "sent|review-due|source-changed|source-gone|source-unreadable",
      message = "must be sent, review-due, source-changed, source-gone or source-unreadable")
  @Nullable String occasion;

  @QueryParam("guidance")
  @Parameter(description = "The item that it revises, or has become")
  @Pattern(regexp = IdForm.REGEX, message = "must be an id (UUID)")
  @Nullable String guidance;

  @QueryParam("assignedTo")
  @Parameter(description = "The reviewer it was given to")
  @Nullable String assignedTo;

  @QueryParam("heldBy")
  @Parameter(description = "The reviewer who holds it now")
  @Nullable String heldBy;

  @QueryParam("dueBefore")
  @Parameter(description = "Undecided, and due before this day (yyyy-MM-dd)")
  @Nullable String dueBefore;

  @QueryParam("ready")
  @Parameter(description = "Whether it can be judged: its text was found, or it changes no file")
  @Pattern(regexp = "true|false", message = "must be true or false")
  @Nullable String ready;

  @QueryParam("sort")
  @Parameter(description = "Longest waiting first, soonest due first, or last changed first")
  @DefaultValue("waiting")
  @Pattern(regexp = "waiting|due|updated", message = "must be waiting, due or updated")
  String sort = "waiting";

  SubmissionOrder order() {
    return SubmissionOrder.of(sort);
  }

  /** Where the page begins. */
  SubmissionOrder.Place after() {
    return place(cursor());
  }

  SubmissionOrder.Place place(@Nullable String cursor) {
    if (cursor == null) {
      return order().start();
    }
    List<String> parts = Cursor.decode(cursorKind(), 2, cursor);
    if (!order().has(parts.get(0)) || !parts.get(1).matches("\\d{1,18}")) {
      throw Cursor.invalid();
    }
    return new SubmissionOrder.Place(parts.get(0), Long.parseLong(parts.get(1)));
  }

  /** The cursor of what comes after this one, good for this order alone. */
  String cursorAfter(Submission last) {
    SubmissionOrder.Place place = order().placeOf(last);
    return Cursor.encode(cursorKind(), List.of(place.value(), Long.toString(place.sequence())));
  }

  private String cursorKind() {
    return "submissions-" + order().key();
  }

  /**
   * Reviewers and admins see all that was sent; everyone else what their organization has to do
   * with.
   */
  SubmissionFilter filter(Caller caller, Instant now) {
    boolean staff = caller.has(Role.REVIEWER) || caller.has(Role.ADMIN);
    return new SubmissionFilter(
        staff ? null : caller.organization(),
        state,
        publisher,
        kind,
        assignedTo,
        occasion,
        guidance == null ? null : UUID.fromString(guidance),
        heldBy,
        day(),
        ready == null ? null : Boolean.valueOf(ready),
        caller.organization(),
        now.atOffset(ZoneOffset.UTC));
  }

  private @Nullable LocalDate day() {
    try {
      return dueBefore == null ? null : LocalDate.parse(dueBefore);
    } catch (DateTimeParseException notADay) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "dueBefore must be a day such as 2026-03-01.");
    }
  }
}
