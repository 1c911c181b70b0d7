package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.AwaitedFile;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.LedgerSight;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.intake.web.Upload;
import org.schoolsafety.crosswalk.intake.web.UploadReader;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.AttachSource;
import org.schoolsafety.crosswalk.vetting.SubmissionGate;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** The file of a submission: sent, or fetched from its address. */
@Path("/api/v1/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
@Tag(name = "Submissions")
@SecurityRequirement(name = "bearer")
public class SubmissionFileResource {

  @Inject UploadReader uploads;
  @Inject ReceiveFile receiveFile;
  @Inject AttachSource attachSource;
  @Inject SubmissionGate gate;
  @Inject LedgerSight sight;
  @Inject CurrentCaller caller;

  /** Attaches a file, or another in its place. */
  @POST
  @Path("{id}/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "attachFile",
      summary = "Attach a file to a draft or returned work",
      description =
          "Takes the place of the file before. The same bytes as of another submission are entered in the ledger"
              + " as a duplicate, not attached, and answered with 409.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FileForm.class)))
  @APIResponse(
      responseCode = "202",
      description = "Attached: the ledger row, still in work",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = LedgerEntry.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response attachFile(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag that was read", required = true)
          @Nullable String ifMatch,
      @Context HttpServletRequest request)
      throws IOException {
    IfMatch seen = IfMatch.required(ifMatch);
    Submission submission = gate.foresee(Move.ATTACH, id, seen, caller.get());
    SubmittedMetadata said = submission.metadata();
    try (Upload upload = uploads.readFile(request, said)) {
      LedgerEntry entry =
          receiveFile.receive(
              upload.file(),
              upload.fileName(),
              upload.metadata(),
              caller.get(),
              new AwaitedFile(id, seen, null));
      requireAttached(entry);
      return Response.accepted(entry).location(URI.create("/api/v1/intake/" + entry.id())).build();
    }
  }

  /** Fetches an address and attaches what it gives. */
  @POST
  @Path("{id}/source")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "attachSource",
      summary = "Attach what an address gives to a draft or returned work",
      description =
          "The address is fetched at once: http and https, public addresses only, within a minute and the size"
              + " limit of files.")
  @APIResponse(
      responseCode = "202",
      description = "Attached: the ledger row, still in work",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = LedgerEntry.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "422", ref = "Problem422")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response attachSource(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag that was read", required = true)
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") SourceAddress source) {
    LedgerEntry entry =
        attachSource.attach(id, IfMatch.required(ifMatch), source.url(), caller.get());
    requireAttached(entry);
    return Response.accepted(entry).location(URI.create("/api/v1/intake/" + entry.id())).build();
  }

  private void requireAttached(LedgerEntry entry) {
    if (entry.duplicateOf() == null) {
      return;
    }
    ProblemException refusal =
        new ProblemException(
            ProblemType.CONFLICT,
            "%s, so they were not attached. See /api/v1/intake/%s."
                .formatted(entry.reason(), entry.id()));
    UUID first = sight.shownTo(caller.get(), entry).duplicateOf();
    throw first == null ? refusal : refusal.with("duplicateOf", first.toString());
  }

  /**
   * Where a document is.
   *
   * @param url an absolute http or https address
   */
  @Schema(name = "SourceAddress", description = "Where a document is.")
  public record SourceAddress(
      @NotBlank(message = "is required")
          @Size(max = 2000)
          @Pattern(
              regexp = "https?://[^\\s<>\"]+",
              message = "must be an absolute http or https address")
          String url) {}

  /**
   * The form as the contract shows it.
   *
   * @param file the document's bytes
   */
  @Schema(name = "FileForm", description = "One file.")
  record FileForm(
      @Schema(
              type = SchemaType.STRING,
              format = "binary",
              required = true,
              description = "The document's bytes")
          String file) {}
}
