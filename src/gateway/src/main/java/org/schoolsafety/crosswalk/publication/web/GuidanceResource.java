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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
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
          "Its current version. A withdrawn or superseded item can still be read; its status says so.")
  @APIResponse(
      responseCode = "200",
      description = "The public record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getGuidance(@Context Request request) {
    return answer(guidance.current(id), request);
  }

  /** What versions there are. */
  @GET
  @Path("versions")
  @Operation(
      operationId = "listGuidanceVersions",
      summary = "List an item's versions, newest first")
  @APIResponse(
      responseCode = "200",
      description = "The versions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VersionList.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response listGuidanceVersions(@Context Request request) {
    List<GuidanceRecord> versions = guidance.versions(id);
    GuidanceRecord newest = versions.get(0);
    return Conditional.get(
        request,
        "versions-" + versions.size() + "-" + newest.status(),
        newest.updated(),
        () -> Response.ok(VersionList.of(versions)));
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
    return answer(guidance.version(id, version), request);
  }

  private static Response answer(GuidanceRecord record, Request request) {
    GuidanceLinks links = GuidanceLinks.of(record.id());
    return Conditional.get(
        request,
        "v%d-%s-%d".formatted(record.version(), record.status(), record.updated().toEpochMilli()),
        record.updated(),
        () ->
            Response.ok(GuidanceBody.of(record))
                .link(links.versions(), "version-history")
                .link(links.file(), "enclosure")
                .link(links.page(), "alternate"));
  }
}
