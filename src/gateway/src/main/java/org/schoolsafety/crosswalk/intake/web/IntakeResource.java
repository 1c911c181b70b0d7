package org.schoolsafety.crosswalk.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.LedgerFilter;
import org.schoolsafety.crosswalk.intake.LedgerSight;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** Files in, and what became of them. */
@Path("/api/v1/intake")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PUBLISHER, Role.LOADER, Role.REVIEWER, Role.ADMIN})
@Tag(
    name = "Intake",
    description = "Sending files in, and the ledger that tells what became of each.")
@SecurityRequirement(name = "bearer")
public class IntakeResource {

  @Inject UploadReader uploads;
  @Inject ReceiveFile receiveFile;
  @Inject IntakeLedger ledger;
  @Inject LedgerSight sight;
  @Inject CurrentCaller caller;

  /** Takes a file in; extraction goes on after the answer. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Role.PUBLISHER, Role.LOADER, Role.REVIEWER})
  @Operation(
      operationId = "submitFile",
      summary = "Send a file in",
      description =
          "Extraction goes on after the answer; the ledger row at Location tells what became of it. The file begins"
              + " a submission, which the row names; a duplicate begins none.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UploadForm.class)))
  @APIResponse(
      responseCode = "202",
      description = "Received: the ledger row, still in work or finished as a duplicate",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = LedgerEntry.class)))
  public Response submitFile(@Context HttpServletRequest request) throws IOException {
    try (Upload upload = uploads.read(request)) {
      LedgerEntry entry =
          receiveFile.receive(upload.file(), upload.fileName(), upload.metadata(), caller.get());
      return Response.accepted(shown(entry))
          .location(URI.create("/api/v1/intake/" + entry.id()))
          .build();
    }
  }

  /** One row of the ledger. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getIntake",
      summary = "What became of one file",
      description =
          "Reviewers do not see the files of other organizations' drafts until these are sent.")
  @APIResponse(
      responseCode = "200",
      description = "The ledger row",
      content = @Content(schema = @Schema(implementation = LedgerEntry.class)))
  public LedgerEntry getIntake(@PathParam("id") UUID id) {
    return ledger
        .find(id)
        .filter(entry -> sight.isOpenTo(caller.get(), entry))
        .map(this::shown)
        .orElseThrow(() -> unknown(id));
  }

  /** The ledger, newest first, with totals. */
  @GET
  @Operation(
      operationId = "listIntake",
      summary = "List the ledger, newest first, with totals",
      description =
          "Admins see all; reviewers all but the files of other organizations' drafts, until these are sent; others"
              + " what their own organization sent.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rows; the totals add up",
      content = @Content(schema = @Schema(implementation = LedgerPage.class)))
  public LedgerPage listIntake(@Valid @BeanParam LedgerQuery query) {
    LedgerFilter filter = sight.narrowed(query.filter(), caller.get());
    Page<LedgerEntry> page =
        Page.of(
            ledger.list(filter, query.before(), query.oneMore()),
            query,
            IntakeResource::cursorAfter);
    Map<String, Long> totals = ledger.totals(filter);
    long total = totals.values().stream().mapToLong(Long::longValue).sum();
    return new LedgerPage(
        total, totals, page.items().stream().map(this::shown).toList(), page.next());
  }

  private LedgerEntry shown(LedgerEntry entry) {
    return sight.shownTo(caller.get(), entry);
  }

  private static String cursorAfter(LedgerEntry last) {
    return Cursor.encode(LedgerQuery.CURSOR_KIND, List.of(Long.toString(last.sequence())));
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no ledger row " + id + ".");
  }
}
