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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.schoolsafety.crosswalk.partners.OrganizationDescription;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.RegisterOrganization;
import org.schoolsafety.crosswalk.partners.RemoveOrganization;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
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
  @Inject OrganizationAnswer answer;
  @Inject RegisterOrganization register;
  @Inject RemoveOrganization remove;
  @Inject CurrentCaller caller;

  /** All organizations, by name. */
  @GET
  @Operation(operationId = "listOrganizations", summary = "List the organizations")
  public OrganizationList listOrganizations() {
    List<OrganizationBody> all = organizations.all().stream().map(OrganizationBody::open).toList();
    return new OrganizationList(all.size(), all);
  }

  /** One organization. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getOrganization",
      summary = "One organization",
      description =
          "Admins and the organization's own people see its contacts too, with another ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The organization; the ETag that an admin reads is needed for every change",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = OrganizationBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getOrganization(@PathParam("id") String id, @Context Request request) {
    return answer.read(id, request);
  }

  /** Adds an organization, or corrects one. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "putOrganization",
      summary = "Add or correct an organization",
      description =
          "A new one needs no If-Match; one that is there is changed only with the ETag that was read."
              + " Contacts that are left out stay as they are.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected",
      content = @Content(schema = @Schema(implementation = OrganizationBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = OrganizationBody.class)))
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  @SecurityRequirement(name = "bearer")
  public Response putOrganization(
      @PathParam("id")
          @Pattern(
              regexp = "[a-z0-9]+(-[a-z0-9]+)*",
              message = "must be lower-case words joined by hyphens")
          @Size(max = 100)
          String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") OrganizationDescription body) {
    boolean created = register.register(id, body, ifMatch, caller.get());
    return answer.written(created ? Response.Status.CREATED : Response.Status.OK, id);
  }

  /** Takes back an organization that was added by mistake. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "removeOrganization",
      summary = "Remove an organization that was added by mistake",
      description =
          "Refused with 409, and what stands in the way, where anything is on record of it: work, agreements,"
              + " publications. Retire it instead.")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  @SecurityRequirement(name = "bearer")
  public void removeOrganization(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    remove.remove(id, IfMatch.required(ifMatch), caller.get());
  }
}
