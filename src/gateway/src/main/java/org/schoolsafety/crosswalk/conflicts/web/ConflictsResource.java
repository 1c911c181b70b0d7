package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.conflicts.ConflictFilter;
import org.schoolsafety.crosswalk.conflicts.ConflictGate;
import org.schoolsafety.crosswalk.conflicts.ConflictHistory;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.conflicts.Conflicts;
import org.schoolsafety.crosswalk.conflicts.ReadConflicts;
import org.schoolsafety.crosswalk.conflicts.ReportConflict;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** All conflicts, and reporting one. */
@Path("/api/v1/conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Conflicts",
    description = "Items that advise differently: reported, discussed, resolved on record.")
public class ConflictsResource {

  @Inject ReadConflicts reads;
  @Inject Conflicts conflicts;
  @Inject ConflictHistory history;
  @Inject ConflictGate gate;
  @Inject ReportConflict reportConflict;
  @Inject CurrentCaller caller;

  /** Conflicts on record. */
  @GET
  @PermitAll
  @Operation(
      operationId = "listConflicts",
      summary = "List conflicts, newest first",
      description = "Open and resolved ones; those that were found to be none only when asked for.")
  public ConflictPage listConflicts(@Valid @BeanParam ConflictQuery query) {
    ConflictFilter filter = query.filter();
    Page<ConflictInItems> page =
        Page.of(
            reads.before(query.before(), filter, query.oneMore()),
            query,
            ConflictsResource::cursorAfter);
    return new ConflictPage(
        conflicts.count(filter),
        page.items().stream().map(ConflictSummary::of).toList(),
        page.next());
  }

  /** Reports one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.REVIEWER, Role.DISTRICT, Role.PUBLISHER})
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "reportConflict",
      summary = "Report that two items advise differently",
      description =
          "Reviewers and districts report any two items in force, a publisher where one is its own. From then on both"
              + " items say so. While it is open, another report of the same pair answers 409 and names it.")
  @APIResponse(
      responseCode = "201",
      description = "The conflict",
      headers = {
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
      },
      content = @Content(schema = @Schema(implementation = ConflictBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public Response reportConflict(@Valid @NotNull(message = "is required") NewConflict wanted) {
    ConflictInItems reported =
        reportConflict.report(
            wanted.items().get(0),
            wanted.items().get(1),
            wanted.courseOfAction(),
            wanted.description(),
            caller.get());
    return Response.created(URI.create("/api/v1/conflicts/" + reported.conflict().id()))
        .entity(
            ConflictBody.of(
                reported,
                history.of(reported.conflict().id()),
                gate.allowedMoves(reported.conflict(), caller.get())))
        .tag(reported.tag())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  private static String cursorAfter(ConflictInItems last) {
    return Cursor.encode(
        ConflictQuery.CURSOR_KIND, List.of(Long.toString(last.conflict().sequence())));
  }
}
