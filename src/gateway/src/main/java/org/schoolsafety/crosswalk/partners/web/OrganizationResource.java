package org.schoolsafety.crosswalk.partners.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.RegisterOrganization;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** Who takes part. */
@Path("/api/v1/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Organizations", description = "Who publishes, shares and reads.")
public class OrganizationResource {

  @Inject Organizations organizations;
  @Inject RegisterOrganization register;
  @Inject CurrentCaller caller;

  /** All organizations, by name. */
  @GET
  @Operation(operationId = "listOrganizations", summary = "List the organizations")
  public OrganizationList listOrganizations() {
    List<Organization> all = organizations.all();
    return new OrganizationList(all.size(), all);
  }

  /** One organization. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getOrganization", summary = "One organization")
  public Organization getOrganization(@PathParam("id") String id) {
    return organizations
        .find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "There is no organization \"" + id + "\"."));
  }

  /** Adds an organization, or corrects one. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "putOrganization", summary = "Add or correct an organization")
  @APIResponse(
      responseCode = "200",
      description = "Corrected",
      content = @Content(schema = @Schema(implementation = Organization.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = Organization.class)))
  @SecurityRequirement(name = "bearer")
  public Response putOrganization(
      @PathParam("id")
          @Pattern(
              regexp = "[a-z0-9]+(-[a-z0-9]+)*",
              message = "must be lower-case words joined by hyphens")
          @Size(max = 100)
          String id,
      @Valid @NotNull(message = "is required") OrganizationBody body) {
    boolean created =
        register.register(
            id, body.name(), body.type(), body.jurisdiction(), body.url(), caller.get());
    return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
        .entity(getOrganization(id))
        .build();
  }
}
