package org.schoolsafety.crosswalk.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.download.FileDownload;
import org.schoolsafety.crosswalk.platform.download.StoredFile;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.ReadOriginal;

/** The original files of an item, as downloads. */
@Path("/api/v1/guidance/{id}")
@RequestScoped
@PermitAll
@Tag(name = "Guidance", description = "Finding and reading published guidance. No account needed.")
public class GuidanceFileResource {

  @Inject ReadOriginal originals;

  @PathParam("id")
  @Parameter(description = "The item's permanent id", example = GuidanceLinks.EXAMPLE_ID)
  UUID id;

  @HeaderParam("Range")
  @Parameter(description = "One byte range (RFC 9110)", example = "bytes=0-1023")
  @Nullable String range;

  @HeaderParam("If-Range")
  @Parameter(description = "The range counts only for this ETag")
  @Nullable String ifRange;

  @HeaderParam(HttpHeaders.ACCEPT_ENCODING)
  @Parameter(hidden = true)
  @Nullable String encodings;

  /** The bytes as the publisher sent them, or a part of them. */
  @GET
  @Path("file")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadGuidanceFile",
      summary = "Download the original file",
      description =
          "The bytes as the publisher sent them, always as an attachment. The ETag is their"
              + " SHA-256. Text that is sent compressed has another ETag and no ranges.")
  @APIResponse(
      responseCode = "200",
      description = "The whole file, in its own media type",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "The part asked for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  @APIResponse(responseCode = "410", ref = "Problem410")
  @APIResponse(responseCode = "416", ref = "Problem416")
  public Response downloadGuidanceFile(@Context Request request) {
    return download(originals.of(id), request);
  }

  /** The same for the file of one version. */
  @GET
  @Path("versions/{version: [0-9]{1,9}}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadGuidanceVersionFile",
      summary = "Download the original file of one version",
      description = "As the file of the item, for the version of this number.")
  @APIResponse(
      responseCode = "200",
      description = "The whole file, in its own media type",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "The part asked for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  @APIResponse(responseCode = "410", ref = "Problem410")
  @APIResponse(responseCode = "416", ref = "Problem416")
  public Response downloadGuidanceVersionFile(
      @PathParam("version") @Parameter(description = "The version's number, from 1", example = "1")
          int version,
      @Context Request request) {
    return download(originals.of(id, version), request);
  }

  private Response download(ReadOriginal.Original original, Request request) {
    OriginalFile file = original.record().file();
    StoredFile stored =
        new StoredFile(
            original.path(),
            file.name(),
            file.mediaType(),
            file.bytes(),
            file.sha256(),
            original.record().updated());
    return new FileDownload(stored, FileDownload.PUBLIC, range, ifRange, encodings).answer(request);
  }
}
