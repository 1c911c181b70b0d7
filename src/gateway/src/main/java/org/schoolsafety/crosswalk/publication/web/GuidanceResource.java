package org.schoolsafety.crosswalk.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.ReadGuidance;

/** One item and its versions, for machines. */
@Path("/api/v1/guidance/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Guidance", description = "Finding and reading published guidance. No account needed.")
public class GuidanceResource {

  @Inject ReadGuidance guidance;

  @PathParam("id")
  @Parameter(description = "The item's permanent id", example = GuidanceLinks.EXAMPLE_ID)
  UUID id;

  /** The item's current version. */
  @GET
  @Operation(
      operationId = "getGuidance",
      summary = "Read one item",
      description =
          "Its last version. A superseded item says so in its status and names its successor; a withdrawn one is"
              + " answered with 410 and everything the public is told of it.")
  @APIResponse(
      responseCode = "200",
      description = "The public record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  @APIResponse(responseCode = "410", ref = "Problem410")
  public Response getGuidance(@Context Request request) {
    ItemState state = guidance.available(id);
    return answer(state.record(), GuidanceLinks.of(id), state.tag(), request);
  }

  /** What versions there are. */
  @GET
  @Path("versions")
  @Operation(
      operationId = "listGuidanceVersions",
      summary = "List an item's versions, newest first, and what happened to it",
      description =
          "Also for an item that was withdrawn or superseded; nothing of it is current then.")
  @APIResponse(
      responseCode = "200",
      description = "The versions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VersionList.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response listGuidanceVersions(@Context Request request) {
    ItemState state = guidance.state(id);
    return Conditional.get(
        request,
        "versions-" + state.tag(),
        state.record().updated(),
        Conditional.ALWAYS_ASK,
        () ->
            Response.ok(
                VersionList.of(state.record(), guidance.versions(id), guidance.history(id))));
  }

  /** The item as it was at one version. */
  @GET
  @Path("versions/{version: [0-9]{1,9}}")
  @Operation(operationId = "getGuidanceVersion", summary = "Read one version of an item")
  @APIResponse(
      responseCode = "200",
      description = "The public record at that version",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getGuidanceVersion(
      @PathParam("version") @Parameter(description = "The version's number, from 1", example = "1")
          int version,
      @Context Request request) {
    ItemState state = guidance.state(id);
    GuidanceRecord record = guidance.version(id, version).record();
    String tag = "version-" + version + "-of-" + state.tag();
    return answer(record, GuidanceLinks.of(id, version), tag, request);
  }

  private static Response answer(
      GuidanceRecord record, GuidanceLinks links, String tag, Request request) {
    return Conditional.get(
        request,
        tag,
        record.updated(),
        Conditional.ALWAYS_ASK,
        () ->
            successor(Response.ok(GuidanceBody.of(record, links)), record)
                .link(links.versions(), "version-history")
                .link(GuidanceLinks.of(record.id()).self(), "latest-version")
                .link(links.file(), "enclosure")
                .link(links.page(), "alternate"));
  }

  private static Response.ResponseBuilder successor(
      Response.ResponseBuilder response, GuidanceRecord record) {
    return record.supersededBy() == null
        ? response
        : response.link(GuidanceLinks.of(record.supersededBy()).self(), "successor-version");
  }
}
