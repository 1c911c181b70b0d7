package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.DraftSubmission;
import org.schoolsafety.crosswalk.vetting.MakeMove;
import org.schoolsafety.crosswalk.vetting.MoveSubmission;
import org.schoolsafety.crosswalk.vetting.SubmissionGate;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionFilter;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Submissions: the senders' desk and the reviewers' queue. */
@Path("/api/v1/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER, Role.ADMIN})
@Tag(
    name = "Submissions",
    description = "What organizations want published: the senders' desk and the reviewers' queue.")
@SecurityRequirement(name = "bearer")
public class SubmissionResource {

  @Inject Submissions submissions;
  @Inject SubmissionHistory history;
  @Inject SubmissionGate gate;
  @Inject DraftSubmission draftSubmission;
  @Inject MoveSubmission moveSubmission;
  @Inject MakeMove makeMove;
  @Inject IntakeLedger ledger;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Submissions that this caller may see. */
  @GET
  @Operation(
      operationId = "listSubmissions",
      summary = "List submissions",
      description =
          "Publishers see their own organization's; reviewers see everything that was ever sent.")
  public SubmissionPage listSubmissions(@Valid @BeanParam SubmissionQuery query) {
    SubmissionFilter filter = query.filter(caller.get(), clock.instant());
    Page<Submission> page =
        Page.of(
            submissions.list(filter, query.order(), query.after(), query.oneMore()),
            query,
            query::cursorAfter);
    return new SubmissionPage(
        submissions.count(filter),
        page.items().stream().map(submission -> body(submission, null)).toList(),
        page.next());
  }

  /** Begins a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
  @Operation(
      operationId = "beginSubmission",
      summary = "Begin a draft",
      description =
          "Attach a file next, then submit it. Sending a file to /api/v1/intake does all three at"
              + " once.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      headers = {
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
      },
      content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
  public Response beginSubmission(@Valid @NotNull(message = "is required") NewSubmission draft) {
    Submission begun = draftSubmission.begin(draft.metadata(), draft.revises(), caller.get());
    return Response.created(URI.create("/api/v1/submissions/" + begun.id()))
        .entity(body(begun, null))
        .tag(tag(begun))
        .build();
  }

  /** One submission, with the ledger row of its file. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getSubmission", summary = "One submission, with what may be done now")
  @APIResponse(
      responseCode = "200",
      description = "The submission; its ETag is needed for every change",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
  public Response getSubmission(@PathParam("id") UUID id) {
    Submission submission = gate.visible(id, caller.get());
    LedgerEntry file =
        submission.intake() == null ? null : ledger.find(submission.intake()).orElse(null);
    return Response.ok(body(submission, file)).tag(tag(submission)).build();
  }

  /** How it came to where it stands. */
  @GET
  @Path("{id}/story")
  @Operation(
      operationId = "getSubmissionStory",
      summary = "All moves of a submission and all verdicts on it")
  public SubmissionStory getSubmissionStory(@PathParam("id") UUID id) {
    gate.visible(id, caller.get());
    return SubmissionStory.of(history.of(id), history.reviewsOf(id));
  }

  /** Changes what the sender says. */
  @PUT
  @Path("{id}/metadata")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
  @Operation(
      operationId = "editSubmission",
      summary = "Change what a draft, or returned work, says")
  @APIResponse(
      responseCode = "200",
      description = "The submission as it is now",
      content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response editSubmission(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag that was read", required = true)
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") SubmittedMetadata metadata) {
    return changed(draftSubmission.edit(id, IfMatch.required(ifMatch), metadata, caller.get()));
  }

  /** Makes a move. */
  @POST
  @Path("{id}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
  @Operation(
      operationId = "moveSubmission",
      summary = "Submit, claim, return, approve, reject, publish …",
      description =
          "What may be done now stands in allowedMoves. What is refused because of the state"
              + " answers 409 with the moves that are allowed.")
  @APIResponse(
      responseCode = "200",
      description = "The submission as it is now",
      content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response moveSubmission(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag that was read", required = true)
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") MoveRequest request) {
    return changed(
        makeMove.make(
            id,
            IfMatch.required(ifMatch),
            new MakeMove.Wish(
                request.move(), request.note(), request.answers(), request.description()),
            caller.get()));
  }

  /** Gives it to a reviewer, with a day. */
  @PUT
  @Path("{id}/assignment")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @Operation(
      operationId = "assignSubmission",
      summary = "Give a submission to a reviewer, with a day")
  @APIResponse(
      responseCode = "200",
      description = "The submission as it is now",
      content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response assignSubmission(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag that was read", required = true)
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") Assignment assignment) {
    return changed(
        moveSubmission.assign(
            id,
            IfMatch.required(ifMatch),
            assignment.reviewer(),
            assignment.dueOn(),
            caller.get()));
  }

  private Response changed(Submission now) {
    return Response.ok(body(now, null)).tag(tag(now)).build();
  }

  private SubmissionBody body(Submission submission, @Nullable LedgerEntry file) {
    Caller who = caller.get();
    Instant now = clock.instant();
    return SubmissionBody.of(submission, file, who, now);
  }

  private static String tag(Submission submission) {
    return Integer.toString(submission.revision());
  }
}
