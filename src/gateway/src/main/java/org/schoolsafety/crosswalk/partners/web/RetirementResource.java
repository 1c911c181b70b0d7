package org.schoolsafety.crosswalk.partners.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.RetireOrganization;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** An organization that takes part no more. */
@Path("/api/v1/organizations/{id}/retirement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Organizations")
@SecurityRequirement(name = "bearer")
public class RetirementResource {

  @Inject RetireOrganization retireOrganization;
  @Inject OrganizationAnswer answer;
  @Inject CurrentCaller caller;

  /** Nothing new is taken in on its behalf; what it published stays. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "retireOrganization",
      summary = "Retire an organization",
      description =
          "Nothing new is taken in on its behalf. What is in review goes on, what it published stays.")
  @APIResponse(
      responseCode = "200",
      description = "Retired",
      content = @Content(schema = @Schema(implementation = OrganizationBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response retireOrganization(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") Explanation why) {
    retireOrganization.retire(id, why.explanation(), IfMatch.required(ifMatch), caller.get());
    return answer.written(Response.Status.OK, id);
  }

  /** It takes part again. */
  @DELETE
  @Operation(operationId = "reinstateOrganization", summary = "Reinstate a retired organization")
  @APIResponse(
      responseCode = "200",
      description = "It takes part again",
      content = @Content(schema = @Schema(implementation = OrganizationBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response reinstateOrganization(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    retireOrganization.reinstate(id, IfMatch.required(ifMatch), caller.get());
    return answer.written(Response.Status.OK, id);
  }
}
