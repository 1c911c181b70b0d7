package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.DecideCandidate;
import org.schoolsafety.crosswalk.vetting.Decision;

/** What waits for a reviewer, and the decision on it. */
@Path("/api/v1/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REVIEWER)
@Tag(name = "Vetting", description = "What waits for a reviewer, and the decision on it.")
@SecurityRequirement(name = "bearer")
public class CandidateResource {

  private static final int PASSAGES_SHOWN = 20;

  @Inject Candidates candidates;
  @Inject Findings findings;
  @Inject DecideCandidate decideCandidate;
  @Inject CurrentCaller caller;

  /** Candidates, longest waiting first. */
  @GET
  @Operation(operationId = "listCandidates", summary = "List candidates, longest waiting first")
  public CandidatePage listCandidates(@Valid @BeanParam CandidateQuery query) {
    Page<Candidate> page =
        Page.of(
            candidates.list(query.state, query.after(), query.oneMore()),
            query,
            CandidateResource::cursorAfter);
    return new CandidatePage(
        candidates.count(query.state),
        page.items().stream().map(CandidateSummary::of).toList(),
        page.next());
  }

  /** One candidate, with everything a decision needs. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCandidate",
      summary = "One candidate, with what its suggestions rest on")
  public CandidateDetail getCandidate(@PathParam("id") UUID id) {
    Candidate candidate = find(id);
    UUID intake = candidate.intake().id();
    List<Passage> passages = findings.passagesAfter(intake, 0, PASSAGES_SHOWN);
    return new CandidateDetail(
        CandidateSummary.of(candidate),
        candidate.intake(),
        findings.metadata(intake),
        findings.suggestions(intake),
        passages,
        (int) findings.passageCount(intake),
        candidate.reason(),
        candidate.decidedBy());
  }

  /** Decides: publishes or rejects. */
  @POST
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "decideCandidate", summary = "Publish or reject a candidate")
  @APIResponse(
      responseCode = "200",
      description = "The decision is on record",
      content = @Content(schema = @Schema(implementation = DecisionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public DecisionBody decideCandidate(
      @PathParam("id") UUID id, @Valid @NotNull(message = "is required") Decision decision) {
    return DecisionBody.of(decideCandidate.decide(id, decision, caller.get()));
  }

  private Candidate find(UUID id) {
    return candidates
        .findSent(id)
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no candidate " + id + "."));
  }

  private static String cursorAfter(Candidate last) {
    return Cursor.encode(CandidateQuery.CURSOR_KIND, List.of(Long.toString(last.sequence())));
  }
}
