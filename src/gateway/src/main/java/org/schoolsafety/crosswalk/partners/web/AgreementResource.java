package org.schoolsafety.crosswalk.partners.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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
import org.schoolsafety.crosswalk.partners.Agreement;
import org.schoolsafety.crosswalk.partners.AgreementTerms;
import org.schoolsafety.crosswalk.partners.Agreements;
import org.schoolsafety.crosswalk.partners.KeepAgreements;
import org.schoolsafety.crosswalk.partners.SubmissionStanding;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** What an organization agreed on with others. */
@Path("/api/v1/organizations/{id}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.ADMIN,
  Role.PUBLISHER,
  Role.REVIEWER,
  Role.DISTRICT,
  Role.PEER_CENTER,
  Role.POLICY_STAFF,
  Role.ALERT_AUTHORITY
})
@Tag(
    name = "Agreements",
    description =
        "What organizations agreed on with each other; for admins and the parties' own people.")
@SecurityRequirement(name = "bearer")
public class AgreementResource {

  @Inject OwnOrganization own;
  @Inject Agreements agreements;
  @Inject KeepAgreements keep;
  @Inject SubmissionStanding standing;
  @Inject CurrentCaller caller;

  @PathParam("id")
  @Parameter(description = "The organization's permanent id", example = "fema")
  String id;

  /** All of them. */
  @GET
  @Operation(
      operationId = "listAgreements",
      summary = "List an organization's agreements, newest first")
  public AgreementList listAgreements() {
    own.require(id);
    LocalDate today = standing.today();
    List<AgreementBody> all =
        agreements.of(id).stream().map(each -> AgreementBody.of(each, today)).toList();
    return new AgreementList(all.size(), all);
  }

  /** Puts one on record. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "addAgreement",
      summary = "Put an agreement on record",
      description =
          "From then on its parties, beside those that only host, send nothing new in unless one of their"
              + " agreements is in force. What was published stays.")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      headers = {
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
      },
      content = @Content(schema = @Schema(implementation = AgreementBody.class)))
  public Response addAgreement(@Valid @NotNull(message = "is required") AgreementTerms terms) {
    own.require(id);
    UUID agreement = keep.add(id, terms, caller.get());
    URI location = URI.create("/api/v1/organizations/" + id + "/agreements/" + agreement);
    return answer(Response.created(location), agreement);
  }

  /** One of them. */
  @GET
  @Path("{agreement}")
  @Operation(operationId = "getAgreement", summary = "One agreement")
  @APIResponse(
      responseCode = "200",
      description = "The agreement; its ETag is needed for every change",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = AgreementBody.class)))
  public Response getAgreement(@PathParam("agreement") UUID agreement) {
    own.require(id);
    return answer(Response.ok(), agreement);
  }

  /** Corrects one. */
  @PUT
  @Path("{agreement}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "changeAgreement",
      summary = "Correct an agreement",
      description = "One that was ended stays as it was: 409.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response changeAgreement(
      @PathParam("agreement") UUID agreement,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") AgreementTerms terms) {
    keep.change(id, agreement, terms, IfMatch.required(ifMatch), caller.get());
    return answer(Response.ok(), agreement);
  }

  /** Ends one now. */
  @POST
  @Path("{agreement}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "endAgreement",
      summary = "End an agreement now, before its last day",
      description = "What is in review goes on to its end, what was published stays.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response endAgreement(
      @PathParam("agreement") UUID agreement,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") Explanation why) {
    keep.end(id, agreement, why.explanation(), IfMatch.required(ifMatch), caller.get());
    return answer(Response.ok(), agreement);
  }

  private Response answer(Response.ResponseBuilder response, UUID agreement) {
    Agreement now = find(agreement);
    return response
        .entity(AgreementBody.of(now, standing.today()))
        .tag(new EntityTag(now.tag()))
        .build();
  }

  private Agreement find(UUID agreement) {
    return agreements.find(id, agreement).orElseThrow(() -> KeepAgreements.unknown(id, agreement));
  }
}
