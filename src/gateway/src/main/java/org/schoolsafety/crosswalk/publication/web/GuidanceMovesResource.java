package org.schoolsafety.crosswalk.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.RestoreGuidance;
import org.schoolsafety.crosswalk.publication.SupersedeGuidance;
import org.schoolsafety.crosswalk.publication.WithdrawGuidance;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** What can be done to a published item: one address for each move that people make. */
@Path("/api/v1/guidance/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVIEWER, Role.PUBLISHER})
@Tag(name = "Life of an item", description = "Superseding, withdrawing and restoring guidance.")
@SecurityRequirement(name = "bearer")
public class GuidanceMovesResource {

  @Inject WithdrawGuidance withdrawGuidance;
  @Inject SupersedeGuidance supersedeGuidance;
  @Inject RestoreGuidance restoreGuidance;
  @Inject CurrentCaller caller;

  @PathParam("id")
  @Parameter(description = "The item's permanent id", example = GuidanceLinks.EXAMPLE_ID)
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  @Parameter(
      description = "The ETag of the item as you have read it (a 410 carries it too)",
      required = true,
      example = "\"v1-current-57\"")
  @Nullable String ifMatch;

  /** Withdraw an item. */
  @POST
  @Path("withdrawal")
  @Operation(
      operationId = "withdrawGuidance",
      summary = "Withdraw an item",
      description =
          "Reviewers withdraw any item, a publisher its own organization's. From then on the item is answered with 410;"
              + " it leaves search and feeds within two seconds.")
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now, with its new ETag",
      content = @Content(schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response withdrawGuidance(
      @Valid @NotNull(message = "is required") WithdrawalRequest wanted) {
    return answer(
        withdrawGuidance.withdraw(
            id,
            wanted.reason(),
            wanted.explanation(),
            wanted.replacedBy(),
            IfMatch.required(ifMatch),
            caller.get()));
  }

  /** Let another item take this one's place. */
  @POST
  @Path("supersession")
  @Operation(
      operationId = "supersedeGuidance",
      summary = "Let another item take this one's place",
      description =
          "Both must be in force, and both a publisher's own if a publisher does it. Each links to the other.")
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now, with its new ETag",
      content = @Content(schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response supersedeGuidance(
      @Valid @NotNull(message = "is required") SupersessionRequest wanted) {
    return answer(
        supersedeGuidance.supersede(
            id, wanted.by(), wanted.explanation(), IfMatch.required(ifMatch), caller.get()));
  }

  /** Put an item into force again. */
  @POST
  @Path("restoration")
  @RolesAllowed(Role.REVIEWER)
  @Operation(
      operationId = "restoreGuidance",
      summary = "Put an item into force again",
      description =
          "For reviewers. What had taken its place stays in force beside it, without the link.")
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now, with its new ETag",
      content = @Content(schema = @Schema(implementation = GuidanceBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response restoreGuidance(
      @Valid @NotNull(message = "is required") RestorationRequest wanted) {
    return answer(
        restoreGuidance.restore(id, wanted.explanation(), IfMatch.required(ifMatch), caller.get()));
  }

  private static Response answer(ItemState state) {
    GuidanceLinks links = GuidanceLinks.of(state.record().id());
    return Response.ok(GuidanceBody.of(state.record(), links)).tag(state.tag()).build();
  }
}
