package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.ConflictGate;
import org.schoolsafety.crosswalk.conflicts.ConflictHistory;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.conflicts.ReadConflicts;
import org.schoolsafety.crosswalk.conflicts.ReopenConflict;
import org.schoolsafety.crosswalk.conflicts.ResolveConflict;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** One conflict: what is public of it, and what reviewers decide on it. */
@Path("/api/v1/conflicts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Conflicts",
    description = "Items that advise differently: reported, discussed, resolved on record.")
public class ConflictResource {

  static final String EXAMPLE_ID = "c4b1d2c3-6f0e-4a53-9b3e-0f2b1c9f6a10";
  private static final String IF_MATCH =
      "The ETag of the conflict as you have read it; it changes with the two items, too";

  @Inject ReadConflicts reads;
  @Inject ConflictHistory history;
  @Inject ConflictGate gate;
  @Inject ResolveConflict resolveConflict;
  @Inject ReopenConflict reopenConflict;
  @Inject CurrentCaller caller;

  @PathParam("id")
  @Parameter(description = "The conflict's id", example = EXAMPLE_ID)
  UUID id;

  /** One conflict. */
  @GET
  @PermitAll
  @Operation(
      operationId = "getConflict",
      summary = "One conflict, with the decision on record and what happened before")
  @APIResponse(
      responseCode = "200",
      description = "The conflict; its ETag is needed to decide on it",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ConflictBody.class)))
  public Response getConflict() {
    return answer(reads.read(id));
  }

  /** Decides on it. */
  @POST
  @Path("resolution")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "resolveConflict",
      summary = "Decide on a conflict",
      description =
          "withdrawn: one item goes, by this very call where a reason is given; scoped: what each is for; both-stand:"
              + " why; no-conflict: it no longer shows on the items. A reviewer who acts for the publisher of one"
              + " of the two may not decide.")
  @APIResponse(
      responseCode = "200",
      description = "The conflict as it is now",
      content = @Content(schema = @Schema(implementation = ConflictBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response resolveConflict(
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = IF_MATCH, required = true, example = "\"r1-57-58\"")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") ResolutionRequest wanted) {
    return answer(
        resolveConflict.resolve(id, wanted.ruling(), IfMatch.required(ifMatch), caller.get()));
  }

  /** Opens it again. */
  @POST
  @Path("reopening")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "reopenConflict",
      summary = "Take a decision back",
      description =
          "The decision stays in the history. Where an item was withdrawn for it, restoring that item reopens the"
              + " conflict by itself.")
  @APIResponse(
      responseCode = "200",
      description = "The conflict as it is now",
      content = @Content(schema = @Schema(implementation = ConflictBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response reopenConflict(
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = IF_MATCH, required = true, example = "\"r2-61-62\"")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") ReopeningRequest wanted) {
    return answer(
        reopenConflict.reopen(id, wanted.reason(), IfMatch.required(ifMatch), caller.get()));
  }

  /** What may be done depends on who reads. */
  private Response answer(ConflictInItems conflict) {
    return Response.ok(
            ConflictBody.of(
                conflict, history.of(id), gate.allowedMoves(conflict.conflict(), caller.get())))
        .tag(conflict.tag())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Authorization, Cookie")
        .build();
  }
}
