package org.schoolsafety.crosswalk.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.publication.FamilyState;
import org.schoolsafety.crosswalk.publication.KeepEditionFamily;
import org.schoolsafety.crosswalk.publication.ReadEditions;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** Edition families: everyone reads them, reviewers keep them. */
@Path("/api/v1/edition-families")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Editions",
    description = "Items that are the same guidance in other formats, drafts, editions, languages.")
public class EditionFamilyResource {

  private static final String CURSOR_KIND = "edition-families";

  @Inject ReadEditions editions;
  @Inject KeepEditionFamily keep;
  @Inject CurrentCaller caller;

  /** All families. */
  @GET
  @PermitAll
  @Operation(operationId = "listEditionFamilies", summary = "List edition families, newest first")
  public EditionFamilyPage listEditionFamilies(@Valid @BeanParam Paging paging) {
    long before = paging.place(CURSOR_KIND, Long.MAX_VALUE);
    Page<FamilyState> page =
        Page.of(
            editions.before(before, paging.oneMore()), paging, EditionFamilyResource::cursorAfter);
    return new EditionFamilyPage(
        editions.count(), page.items().stream().map(EditionFamilyBody::of).toList(), page.next());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @PermitAll
  @Operation(operationId = "getEditionFamily", summary = "One edition family with its members")
  @APIResponse(
      responseCode = "200",
      description = "The family; its ETag is needed for every change",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = EditionFamilyBody.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getEditionFamily(@PathParam("id") UUID id, @Context Request request) {
    FamilyState state = editions.state(id);
    return Conditional.get(
        request,
        state.tag(),
        null,
        Conditional.ALWAYS_ASK,
        () -> Response.ok(EditionFamilyBody.of(state)));
  }

  /** Links items as editions of the same guidance. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "beginEditionFamily",
      summary = "Link items as editions of the same guidance",
      description =
          "For reviewers. The first member is the main edition, relations say what the others are"
              + " to it. Searches show the first member in force and name the others; when it"
              + " leaves, the next one takes its place. An item is in one family at most.")
  @APIResponse(
      responseCode = "201",
      description = "The family",
      headers = {
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
      },
      content = @Content(schema = @Schema(implementation = EditionFamilyBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public Response beginEditionFamily(
      @Valid @NotNull(message = "is required") EditionFamilyRequest wanted) {
    FamilyState begun = keep.begin(wanted.wanted(), wanted.explanation(), caller.get());
    URI location = URI.create("/api/v1/edition-families/" + begun.family().id());
    return answer(Response.created(location), begun);
  }

  /** Gives a family other members, or another order. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "changeEditionFamily",
      summary = "Add members, take some out, or prefer another",
      description =
          "For reviewers. The members as they are to be, all of them, in order of preference. What"
              + " was withdrawn stays a member and takes its place again when it is restored, but"
              + " nothing withdrawn can join.")
  @APIResponse(
      responseCode = "200",
      description = "The family as it is now, with its new ETag",
      content = @Content(schema = @Schema(implementation = EditionFamilyBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response changeEditionFamily(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") EditionFamilyRequest wanted) {
    return answer(
        Response.ok(),
        keep.change(
            id, wanted.wanted(), wanted.explanation(), IfMatch.required(ifMatch), caller.get()));
  }

  /** Ends a family. */
  @POST
  @Path("{id}/dissolution")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "dissolveEditionFamily",
      summary = "Take the link between editions back",
      description =
          "For reviewers. Its items stand on their own again; searches show each of them.")
  @APIResponse(responseCode = "204", description = "There is no such family any more")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response dissolveEditionFamily(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") DissolutionRequest why) {
    keep.dissolve(id, why.explanation(), IfMatch.required(ifMatch), caller.get());
    return Response.noContent().build();
  }

  private static Response answer(Response.ResponseBuilder response, FamilyState state) {
    return response.entity(EditionFamilyBody.of(state)).tag(state.tag()).build();
  }

  private static String cursorAfter(FamilyState last) {
    return Cursor.encode(CURSOR_KIND, List.of(Long.toString(last.family().sequence())));
  }
}
