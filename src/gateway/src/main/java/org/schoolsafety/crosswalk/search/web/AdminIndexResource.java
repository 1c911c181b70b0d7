package org.schoolsafety.crosswalk.search.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.search.index.IndexStanding;
import org.schoolsafety.crosswalk.search.index.InspectIndex;
import org.schoolsafety.crosswalk.search.index.RebuildIndex;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** The search index, for the operator. */
@Path("/api/v1/admin/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration", description = "For operators.")
@SecurityRequirement(name = "bearer")
public class AdminIndexResource {

  private static final URI SELF = URI.create("/api/v1/admin/index");

  @Inject RebuildIndex rebuild;
  @Inject InspectIndex inspection;
  @Inject CurrentCaller caller;

  /** How far the index has followed the log, and how far a rebuild is. */
  @GET
  @Operation(operationId = "getIndex", summary = "How the search index stands")
  @APIResponse(
      responseCode = "200",
      description = "Its state; rebuilding is absent when no rebuild is wanted or going on",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IndexStanding.class)))
  public IndexStanding getIndex() {
    return state();
  }

  /** Asks for a new index from the whole log; searches go on in the old one meanwhile. */
  @POST
  @Path("rebuild")
  @Operation(
      operationId = "rebuildIndex",
      summary = "Rebuild the search index from the publication log",
      description =
          "Searches go on in the old index until the new one takes its place. Asking twice is asking once.")
  @APIResponse(
      responseCode = "202",
      description = "It will be done; watch it at Location",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IndexStanding.class)))
  public Response rebuildIndex() {
    rebuild.request(caller.get());
    return Response.accepted(state()).location(SELF).build();
  }

  private IndexStanding state() {
    return inspection.inspect();
  }
}
