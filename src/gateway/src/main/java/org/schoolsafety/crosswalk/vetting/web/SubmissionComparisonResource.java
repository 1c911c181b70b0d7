package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.likeness.CompareTexts;
import org.schoolsafety.crosswalk.vetting.web.pages.ComparisonStart;
import org.schoolsafety.crosswalk.vetting.web.pages.ComparisonViews;

/** A submission beside what it is like: as JSON, and as a page for its reviewer. */
@Path("/api/v1/submissions/{id}/difference")
@RequestScoped
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
@Tag(name = "Submissions")
@SecurityRequirement(name = "bearer")
public class SubmissionComparisonResource {

  @Inject CompareTexts compare;
  @Inject ComparisonViews views;
  @Inject CurrentCaller caller;

  @PathParam("id")
  UUID id;

  /** What leads from an item's, or another submission's, text to this one's. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compareSubmission",
      summary = "A submission beside an item or another submission",
      description =
          "What leads from the other text to this one's. The same address gives a page for people"
              + " (Accept: text/html).")
  @APIResponse(
      responseCode = "200",
      description = "Both, and the places where the texts differ",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ComparisonBody.class)))
  @APIResponse(responseCode = "410", ref = "Problem410")
  public ComparisonBody compareSubmission(
      @QueryParam("from") @Parameter(description = "The item to start from") @Nullable String from,
      @QueryParam("fromSubmission")
          @Parameter(description = "The submission to start from, in the place of an item")
          @Nullable String fromSubmission) {
    return ComparisonBody.of(both(from, fromSubmission));
  }

  /** The same for people. */
  @GET
  @Produces("text/html;qs=0.5") // who asks for nothing in particular gets JSON
  @Operation(hidden = true)
  public Response showComparison(
      @QueryParam("from") @Nullable String from,
      @QueryParam("fromSubmission") @Nullable String fromSubmission) {
    return Response.ok(
            views.page(both(from, fromSubmission)), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private CompareTexts.SideBySide both(@Nullable String item, @Nullable String submission) {
    return compare.submission(ComparisonStart.of(item, submission), id, caller.get());
  }
}
