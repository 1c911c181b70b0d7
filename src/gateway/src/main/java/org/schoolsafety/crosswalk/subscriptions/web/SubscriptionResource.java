package org.schoolsafety.crosswalk.subscriptions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Made;
import org.schoolsafety.crosswalk.subscriptions.MoveSubscription;
import org.schoolsafety.crosswalk.subscriptions.ReadSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionTerms;

/** One of one's own subscriptions. */
@Path("/api/v1/subscriptions/{id}")
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
@Tag(name = "Subscriptions")
@SecurityRequirement(name = "bearer")
public class SubscriptionResource {

  @Inject ReadSubscriptions reads;
  @Inject KeepSubscriptions keep;
  @Inject MoveSubscription move;
  @Inject Deliveries deliveries;
  @Inject CurrentCaller caller;

  @PathParam("id")
  @Parameter(description = "The subscription")
  UUID id;

  /** It. */
  @GET
  @Operation(operationId = "getSubscription", summary = "One of one's own subscriptions")
  @APIResponse(
      responseCode = "200",
      description = "The subscription; its ETag is needed for every change",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  public Response getSubscription() {
    return answer(reads.require(id, caller.get()));
  }

  /** Changes it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeSubscription",
      summary = "Change a subscription",
      description =
          "Channel and search stay what they were: make another subscription for another. Another destination is verified first.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "422", ref = "Problem422")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response changeSubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") SubscriptionTerms terms) {
    return answer(keep.change(id, terms, seen(ifMatch), caller.get()));
  }

  /** Removes it. */
  @DELETE
  @Operation(
      operationId = "removeSubscription",
      summary = "Unsubscribe",
      description = "The subscription and the history of its deliveries are gone.")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public void removeSubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    move.remove(id, seen(ifMatch), caller.get());
  }

  /** Lets it rest. */
  @POST
  @Path("pause")
  @Operation(
      operationId = "pauseSubscription",
      summary = "Let a subscription rest",
      description = "Its place in the log is kept.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response pauseSubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    return answer(move.pause(id, seen(ifMatch), caller.get()));
  }

  /** Lets it go on. */
  @POST
  @Path("resume")
  @Operation(
      operationId = "resumeSubscription",
      summary = "Let a paused subscription go on",
      description = "What came meanwhile is told, in order.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response resumeSubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    return answer(move.resume(id, seen(ifMatch), caller.get()));
  }

  /** Tells again. */
  @POST
  @Path("replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaySubscription",
      summary = "Have everything after a place in the log told again",
      description =
          "In place of what waits, and with new message ids; a search by words is told of the present items alone, and of what may have left.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response replaySubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch,
      @Valid @NotNull(message = "is required") ReplayRequest from) {
    return answer(move.replay(id, from.after(), seen(ifMatch), caller.get()));
  }

  /** Draws a new secret. */
  @POST
  @Path("secret")
  @Operation(
      operationId = "renewSubscription",
      summary = "Draw a new secret or address, or ask the mailbox again",
      description =
          "Of a webhook the older secret signs beside the new one for a day (CROSSWALK_WEBHOOK_OVERLAP). One by e-mail that awaits confirmation asks its mailbox once more, and the links before that close. 409 where there is nothing to renew.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "412", ref = "Problem412")
  @APIResponse(responseCode = "428", ref = "Problem428")
  public Response renewSubscription(
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that was read")
          @Nullable String ifMatch) {
    return answer(keep.renew(id, seen(ifMatch), caller.get()));
  }

  /** Tries it. */
  @POST
  @Path("test")
  @Operation(
      operationId = "testSubscription",
      summary = "Send something that tells nothing",
      description =
          "It is delivered behind what waits; how that went stands in the deliveries. 409 for a feed, to which nothing is sent.")
  @APIResponse(
      responseCode = "202",
      description = "On its way",
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public Response testSubscription() {
    return Response.accepted(SubscriptionBody.of(move.test(id, caller.get()))).build();
  }

  /** What was told. */
  @GET
  @Path("deliveries")
  @Operation(
      operationId = "listDeliveries",
      summary = "What was and is to be told, newest first",
      description = "With how often each was tried, and what the receiver answered last.")
  public DeliveryPage listDeliveries(@Valid @BeanParam DeliveryQuery query) {
    reads.require(id, caller.get());
    List<Delivery> found = deliveries.of(id, query.state, query.before(), query.size + 1);
    boolean more = found.size() > query.size;
    return new DeliveryPage(
        deliveries.count(id, query.state),
        found.stream().limit(query.size).map(DeliveryBody::of).toList(),
        more ? query.after(found.get(query.size - 1).sequence()) : null);
  }

  /** Who does not own it learns that there is none, whatever else is missing. */
  private IfMatch seen(@Nullable String ifMatch) {
    reads.require(id, caller.get());
    return IfMatch.required(ifMatch);
  }

  private static Response answer(Subscription one) {
    return Response.ok(SubscriptionBody.of(one)).tag(new EntityTag(one.tag())).build();
  }

  private static Response answer(Made made) {
    return Response.ok(SubscriptionBody.of(made))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .tag(new EntityTag(made.subscription().tag()))
        .build();
  }
}
