package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.vetting.likeness.CompareTexts;
import org.schoolsafety.crosswalk.vetting.web.pages.ComparisonStart;

/** Two items side by side; both are public. */
@Path("/api/v1/guidance/{id}/difference")
@RequestScoped
@PermitAll
@Tag(name = "Editions")
public class GuidanceComparisonResource {

  @Inject CompareTexts compare;

  @PathParam("id")
  @Parameter(description = "The item that is read against the other")
  UUID id;

  /** What leads from another item's text to this one's. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compareGuidance",
      summary = "Two items side by side",
      description =
          "What leads from the other item's text to this one's, both in their last version. For"
              + " what changed between versions of one item see the difference of its versions.")
  @APIResponse(
      responseCode = "200",
      description = "Both, and the places where the texts differ",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ComparisonBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  @APIResponse(responseCode = "410", ref = "Problem410")
  public Response compareGuidance(
      @QueryParam("from") @Parameter(description = "The item to start from", required = true)
          @Nullable String from,
      @Context Request request) {
    UUID start = ComparisonStart.item(from);
    return Conditional.get(
        request,
        compare.stateOfGuidance(start, id),
        null,
        Conditional.ALWAYS_ASK,
        () -> Response.ok(ComparisonBody.of(compare.guidance(start, id))));
  }

  /** The same for people lives elsewhere. */
  @GET
  @Produces("text/html;qs=0.5") // who asks for nothing in particular gets JSON
  @Operation(hidden = true)
  public Response showComparison(@QueryParam("from") @Nullable String from) {
    return Response.seeOther(
            URI.create("/guidance/" + id + "/difference?from=" + ComparisonStart.item(from)))
        .build();
  }
}
