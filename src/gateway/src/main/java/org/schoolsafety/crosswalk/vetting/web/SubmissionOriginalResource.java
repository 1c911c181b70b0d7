package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.download.FileDownload;
import org.schoolsafety.crosswalk.platform.download.StoredFile;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.ReadSubmittedFile;
import org.schoolsafety.crosswalk.vetting.ReadSubmittedFile.SubmittedFile;

/** What is to be decided on, for those who decide: the file as it was sent, and its text. */
@Path("/api/v1/submissions")
@RequestScoped
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER, Role.ADMIN})
@Tag(name = "Submissions")
@SecurityRequirement(name = "bearer")
public class SubmissionOriginalResource {

  @Inject ReadSubmittedFile submitted;
  @Inject CurrentCaller caller;

  /** The bytes as they were sent, or a part of them. */
  @GET
  @Path("{id}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadSubmissionFile",
      summary = "Download the file of a submission",
      description =
          "For those who may see the submission. The bytes as they were sent, always as an"
              + " attachment; nobody has vetted them yet. The ETag is their SHA-256. Text that is"
              + " sent compressed has another ETag and no ranges.")
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
  @APIResponse(responseCode = "416", ref = "Problem416")
  public Response downloadSubmissionFile(
      @PathParam("id") UUID id,
      @HeaderParam("Range")
          @Parameter(description = "One byte range (RFC 9110)", example = "bytes=0-1023")
          @Nullable String range,
      @HeaderParam("If-Range") @Parameter(description = "The range counts only for this ETag")
          @Nullable String ifRange,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Parameter(hidden = true)
          @Nullable String encodings,
      @Context Request request) {
    StoredFile file = stored(submitted.file(id, caller.get()));
    return new FileDownload(file, FileDownload.PRIVATE, range, ifRange, encodings).answer(request);
  }

  /** Its text, as search would find it. */
  @GET
  @Path("{id}/text")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getSubmissionText",
      summary = "The text of a submission's file, in passages",
      description = "As extraction found it; without passages until that is done.")
  public SubmissionText getSubmissionText(
      @PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    long after = paging.place(SubmissionText.CURSOR_KIND, 0);
    return SubmissionText.of(submitted.text(id, after, paging.oneMore(), caller.get()), paging);
  }

  private static StoredFile stored(SubmittedFile file) {
    LedgerEntry entry = file.entry();
    return new StoredFile(
        file.path(),
        entry.fileName(),
        entry.mediaType() == null ? MediaType.APPLICATION_OCTET_STREAM : entry.mediaType(),
        entry.bytes(),
        entry.sha256(),
        entry.receivedAt());
  }
}
