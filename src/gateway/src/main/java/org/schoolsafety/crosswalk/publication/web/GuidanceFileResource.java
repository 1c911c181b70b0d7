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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.ReadOriginal;

/** The original file of an item, as a download. */
@Path("/api/v1/guidance/{id}/file")
@RequestScoped
@PermitAll
@Tag(name = "Guidance", description = "Finding and reading published guidance. No account needed.")
public class GuidanceFileResource {

  @Inject ReadOriginal originals;

  /** The bytes as the publisher sent them, or a part of them. */
  @GET
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
  public Response downloadGuidanceFile(
      @PathParam("id")
          @Parameter(description = "The item's permanent id", example = GuidanceLinks.EXAMPLE_ID)
          UUID id,
      @HeaderParam("Range")
          @Parameter(description = "One byte range (RFC 9110)", example = "bytes=0-1023")
          @Nullable String range,
      @HeaderParam("If-Range") @Parameter(description = "The range counts only for this ETag")
          @Nullable String ifRange,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Parameter(hidden = true)
          @Nullable String encodings,
      @Context Request request) {
    ReadOriginal.Original original = originals.of(id);
    OriginalFile file = original.record().file();
    if (ContentCoding.mayApply(file.mediaType(), encodings)) {
      return Conditional.get(
          request,
          file.sha256() + "-encoded",
          original.record().updated(),
          () -> part(original, null));
    }
    return Conditional.get(
        request,
        file.sha256(),
        original.record().updated(),
        () -> part(original, stillGood(ifRange, original.record()) ? range : null));
  }

  private static boolean stillGood(@Nullable String ifRange, GuidanceRecord record) {
    return ifRange == null || ifRange.equals("\"" + record.file().sha256() + "\"");
  }

  private static Response.ResponseBuilder part(
      ReadOriginal.Original original, @Nullable String range) {
    OriginalFile file = original.record().file();
    Optional<ByteRange> asked = ByteRange.parse(range, file.bytes());
    ByteRange part = asked.orElse(ByteRange.whole(file.bytes()));
    Response.ResponseBuilder response =
        Response.status(asked.isPresent() ? 206 : 200)
            .entity(new FileSlice(original.path(), part))
            .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .header("X-Content-Type-Options", "nosniff")
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header("Accept-Ranges", "bytes");
    return asked.isPresent() ? response.header("Content-Range", part.header()) : response;
  }
}
