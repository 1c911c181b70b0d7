package org.schoolsafety.crosswalk.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditEntries;
import org.schoolsafety.crosswalk.audit.AuditEntry;
import org.schoolsafety.crosswalk.audit.AuditFilter;
import org.schoolsafety.crosswalk.audit.ChainReport;
import org.schoolsafety.crosswalk.audit.VerifyChain;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.security.Role;

/** The audit trail, for those who answer for it. */
@Path("/api/v1/admin/audit")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration", description = "For operators.")
@SecurityRequirement(name = "bearer")
public class AuditResource {

  @Inject AuditEntries entries;
  @Inject AuditExport export;
  @Inject VerifyChain verifyChain;

  /** Who did what. */
  @GET
  @Produces({AuditFormat.JSON_TYPE, AuditFormat.CSV_TYPE, AuditFormat.JSONL_TYPE})
  @Operation(
      operationId = "listAudit",
      summary = "Who did what: every privileged act",
      description =
          "As JSON a page at a time, newest first. As CSV or JSON Lines all that matches, oldest"
              + " first; every line carries the hash of the one before, so that the file alone"
              + " shows whether it is whole. A file is made whole before it is sent, with its"
              + " length; HEAD does not make it and tells no length.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries, or all of them as a file",
      content = {
        @Content(
            mediaType = AuditFormat.JSON_TYPE,
            schema = @Schema(implementation = AuditPage.class)),
        @Content(mediaType = AuditFormat.CSV_TYPE, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = AuditFormat.JSONL_TYPE,
            schema = @Schema(implementation = String.class))
      })
  public Response listAudit(@Valid @BeanParam AuditQuery query, @Context Request request)
      throws IOException {
    AuditFilter filter = query.filter();
    AuditFormat format = AuditFormat.asked(query.format, request);
    return switch (format) {
      case JSON -> answer(format, page(filter, query)).build();
      case CSV -> file(format, out -> export.csv(filter, out));
      case JSONL -> file(format, out -> export.lines(filter, out));
    };
  }

  /** The same without making a file, whose length nobody knows then. */
  @HEAD
  @Produces({AuditFormat.JSON_TYPE, AuditFormat.CSV_TYPE, AuditFormat.JSONL_TYPE})
  @Operation(hidden = true)
  public Response listAuditHead(@Valid @BeanParam AuditQuery query, @Context Request request) {
    AuditFilter filter = query.filter();
    AuditFormat format = AuditFormat.asked(query.format, request);
    return format == AuditFormat.JSON
        ? answer(format, page(filter, query)).build()
        : named(format, answer(format, null)).build();
  }

  /** Recomputes the chain. */
  @GET
  @Path("verification")
  @Produces(AuditFormat.JSON_TYPE)
  @Operation(
      operationId = "verifyAudit",
      summary = "Recompute the audit trail's chain of hashes",
      description =
          "Note the head of an answer where nobody who can change the database can change it, and"
              + " give it as expect later: then nobody can have rewritten or cut what was there.")
  @APIResponse(
      responseCode = "200",
      description = "What was found; firstBroken is absent when nothing was",
      content = @Content(schema = @Schema(implementation = ChainReport.class)))
  public Response verifyAudit(@Valid @BeanParam VerificationQuery query) {
    ChainReport report = verifyChain.verify(query.start(), query.limit, query.noted());
    return answer(AuditFormat.JSON, report).build();
  }

  private AuditPage page(AuditFilter filter, AuditQuery query) {
    Page<AuditEntry> page =
        Page.of(
            entries.newestBefore(filter, query.before(), query.oneMore()),
            query,
            AuditResource::cursorAfter);
    return new AuditPage(page.items(), page.next());
  }

  private static String cursorAfter(AuditEntry last) {
    return Cursor.encode(AuditQuery.CURSOR_KIND, List.of(Long.toString(last.position())));
  }

  private static Response file(AuditFormat format, SpooledExport.Writing writing)
      throws IOException {
    SpooledExport whole = SpooledExport.of(writing);
    return named(format, answer(format, whole))
        .header(HttpHeaders.CONTENT_LENGTH, whole.bytes())
        .build();
  }

  private static Response.ResponseBuilder named(
      AuditFormat format, Response.ResponseBuilder response) {
    return response.header(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"");
  }

  /** What stands in the trail is for nobody's cache. */
  private static Response.ResponseBuilder answer(AuditFormat format, @Nullable Object entity) {
    return Response.ok(entity)
        .type(format.contentType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }
}
