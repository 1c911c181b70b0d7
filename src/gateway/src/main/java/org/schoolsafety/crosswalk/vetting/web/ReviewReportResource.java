package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.SuggestionQuality;
import org.schoolsafety.crosswalk.vetting.review.Workload;

/** What the center wants to know of its reviews. */
@Path("/api/v1/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vetting")
@SecurityRequirement(name = "bearer")
public class ReviewReportResource {

  @Inject Workload workload;
  @Inject SuggestionQuality quality;

  /** Who has how much to do. */
  @GET
  @Path("workload")
  @RolesAllowed({Role.REVIEWER, Role.ADMIN})
  @Operation(operationId = "getWorkload", summary = "How much each reviewer has to do")
  public WorkloadReport getWorkload() {
    return new WorkloadReport(workload.byReviewer());
  }

  /** How good the tag suggestions are. */
  @GET
  @Path("suggestions")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "getSuggestionQuality",
      summary = "Precision and recall of the tag suggestions, concept by concept")
  public SuggestionReport getSuggestionQuality() {
    return new SuggestionReport(quality.report());
  }

  /**
   * All reviewers with something to do.
   *
   * @param items one for each reviewer
   */
  @Schema(name = "WorkloadReport", description = "How much each reviewer has to do.")
  public record WorkloadReport(List<Workload.Reviewer> items) {}

  /**
   * All concepts that were ever suggested or decided.
   *
   * @param items one for each concept
   */
  @Schema(name = "SuggestionReport", description = "How good the tag suggestions are.")
  public record SuggestionReport(List<SuggestionQuality.ConceptQuality> items) {}
}
