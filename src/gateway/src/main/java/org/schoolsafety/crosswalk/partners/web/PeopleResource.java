package org.schoolsafety.crosswalk.partners.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.partners.people.Accounts;
import org.schoolsafety.crosswalk.partners.people.OnboardPartner;
import org.schoolsafety.crosswalk.partners.people.Onboarded;
import org.schoolsafety.crosswalk.partners.people.Onboarding;
import org.schoolsafety.crosswalk.partners.people.Person;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** Partners come in with their first people, and who these are. */
@Path("/api/v1/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "People", description = "The organizations' people, at the identity provider.")
@SecurityRequirement(name = "bearer")
public class PeopleResource {

  @Inject OwnOrganization own;
  @Inject OnboardPartner onboardPartner;
  @Inject Accounts accounts;
  @Inject CurrentCaller caller;

  /** Organization, agreement and first people in one step. */
  @POST
  @Path("{id}/onboarding")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "onboardPartner",
      summary = "Bring a partner in: organization, agreement and first people",
      description =
          "All of it or nothing. Sent again, it makes what is missing and tells what is there. Each new person must"
              + " choose a password at the first sign-in; the one to begin with is told here, once.")
  @APIResponse(
      responseCode = "200",
      description = "All of it was there already",
      content = @Content(schema = @Schema(implementation = OnboardingBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "Something was made",
      content = @Content(schema = @Schema(implementation = OnboardingBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "501", ref = "Problem501")
  public Response onboardPartner(
      @PathParam("id")
          @Pattern(
              regexp = "[a-z0-9]+(-[a-z0-9]+)*",
              message = "must be lower-case words joined by hyphens")
          @Size(max = 100)
          String id,
      @Valid @NotNull(message = "is required") Onboarding wanted) {
    Onboarded done = onboardPartner.onboard(id, wanted, caller.get());
    return Response.status(done.changedAnything() ? Response.Status.CREATED : Response.Status.OK)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(OnboardingBody.of(id, done))
        .build();
  }

  /** Who acts for the organization. */
  @GET
  @Path("{id}/people")
  @Operation(operationId = "listPeople", summary = "List an organization's people")
  @APIResponse(
      responseCode = "200",
      description = "A page of people",
      content = @Content(schema = @Schema(implementation = PeoplePage.class)))
  @APIResponse(responseCode = "501", ref = "Problem501")
  public PeoplePage listPeople(@PathParam("id") String id, @Valid @BeanParam PeopleQuery query) {
    own.require(id);
    accounts.requireManaged();
    int first = query.first();
    Page<Person> page =
        Page.of(
            accounts.of(id, first, query.oneMore()),
            query,
            last ->
                Cursor.encode(
                    PeopleQuery.CURSOR_KIND, List.of(Integer.toString(first + query.size()))));
    return new PeoplePage(accounts.count(id), page.items(), page.next());
  }
}
