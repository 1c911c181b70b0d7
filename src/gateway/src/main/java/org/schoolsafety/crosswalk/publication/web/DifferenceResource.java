package org.schoolsafety.crosswalk.publication.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.difference.CompareVersions;

/** What changed in an item's text, for machines. */
@Path("/api/v1/guidance/{id}/versions/{version: [0-9]{1,9}}/difference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Guidance", description = "Finding and reading published guidance. No account needed.")
public class DifferenceResource {

  @Inject ReadGuidance guidance;
  @Inject CompareVersions versions;

  /** The difference to another version's text. */
  @GET
  @Operation(
      operationId = "getGuidanceDifference",
      summary = "What changed in the text since another version",
      description =
          "Sentence by sentence, and word by word where a sentence was reworded. Texts with thousands of changed"
              + " sentences are compared in part; complete says so.")
  @APIResponse(
      responseCode = "200",
      description = "The places where the texts differ",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DifferenceBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  @APIResponse(responseCode = "410", ref = "Problem410")
  public Response getGuidanceDifference(
      @PathParam("id")
          @Parameter(description = "The item's permanent id", example = GuidanceLinks.EXAMPLE_ID)
          UUID id,
      @PathParam("version") @Parameter(description = "The version it became", example = "2")
          int version,
      @QueryParam("from")
          @Parameter(
              description = "The version to start from; without it, the one before",
              example = "1")
          @Nullable Integer from,
      @Context Request request) {
    ItemState state = guidance.available(id);
    VersionPair pair = VersionPair.of(from, version);
    return Conditional.get(
        request,
        "difference-%d-%d-%s".formatted(pair.from(), pair.to(), state.tag()),
        state.record().updated(),
        Conditional.ALWAYS_ASK,
        () ->
            Response.ok(
                DifferenceBody.of(
                    id, pair.from(), pair.to(), versions.compare(id, pair.from(), pair.to()))));
  }
}
