package org.schoolsafety.crosswalk.subscriptions.web;

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
import jakarta.ws.rs.core.EntityTag;
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
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions;
import org.schoolsafety.crosswalk.subscriptions.Made;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionTerms;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/** One's own subscriptions, and making one. */
@Path("/api/v1/subscriptions")
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
    name = "Subscriptions",
    description = "Saved searches that tell their owner when what they find changes.")
@SecurityRequirement(name = "bearer")
public class SubscriptionsResource {

  @Inject Subscriptions subscriptions;
  @Inject KeepSubscriptions keep;
  @Inject CurrentCaller caller;

  /** The caller's. */
  @GET
  @Operation(
      operationId = "listSubscriptions",
      summary = "List one's own subscriptions, newest first")
  public SubscriptionPage listSubscriptions(@Valid @BeanParam SubscriptionQuery query) {
    String owner = caller.get().subject();
    List<Subscription> found =
        subscriptions.of(owner, query.state, query.channel, query.before(), query.size + 1);
    boolean more = found.size() > query.size;
    return new SubscriptionPage(
        subscriptions.count(owner, query.state, query.channel),
        found.stream().limit(query.size).map(SubscriptionBody::of).toList(),
        more ? query.after(found.get(query.size - 1).sequence()) : null);
  }

  /** Makes one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "subscribe",
      summary = "Subscribe to a search",
      description =
          "From then on everything that comes to, changes in or leaves what the search finds is told."
              + " A webhook's destination is sent a signed message of type subscription.verification"
              + " first, and has to answer it with 2xx (422 otherwise). Messages are signed by"
              + " Standard Webhooks 1.0 with the secret in shownOnce, which is in no later answer.")
  @APIResponse(
      responseCode = "201",
      description = "The subscription, with what is shown once",
      headers = {
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
      },
      content = @Content(schema = @Schema(implementation = SubscriptionBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public Response subscribe(@Valid @NotNull(message = "is required") SubscriptionTerms terms) {
    Made made = keep.subscribe(terms, caller.get());
    return Response.created(URI.create("/api/v1/subscriptions/" + made.subscription().id()))
        .entity(SubscriptionBody.of(made))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .tag(new EntityTag(made.subscription().tag()))
        .build();
  }
}
