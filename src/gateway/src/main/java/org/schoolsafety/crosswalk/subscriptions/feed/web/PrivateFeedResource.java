package org.schoolsafety.crosswalk.subscriptions.feed.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.feeds.AtomWriter;
import org.schoolsafety.crosswalk.feeds.FeedFormat;
import org.schoolsafety.crosswalk.feeds.JsonFeedWriter;
import org.schoolsafety.crosswalk.feeds.RssWriter;

/** A subscription as a feed of its own: who has the address may read it. */
@Path("/feeds/private")
@RequestScoped
@PermitAll
@Tag(name = "Subscriptions", description = "Saved searches that tell their readers what changed.")
@APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
@APIResponse(
    responseCode = "307",
    description = "The archive has another name since something in it was withdrawn or superseded")
@APIResponse(responseCode = "410", ref = "Problem410")
public class PrivateFeedResource {

  private static final String WHAT =
      "The documents of the public feed of the subscription's search, latest change first, and the"
          + " owner's own work where the subscription wants that. The address is the key, and an"
          + " address that was revoked, or whose owner's account cannot be used any more, answers 410;"
          + " one that is paused, or whose owner has to mend the search, 503. ";
  private static final String TOKEN = "{token: [A-Za-z0-9_-]+}";
  private static final String EXAMPLE = "mPz1x0V3bq5tqk3m1m9Wc2yKf0sJr7uXH4dE8aLgN6o";

  @Inject PrivateFeedAnswer answer;

  /** As Atom. */
  @GET
  @Path(TOKEN + ".atom")
  @Produces(AtomWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getPrivateFeed",
      summary = "A subscription as a feed (Atom 1.0)",
      description = WHAT)
  @APIResponse(
      responseCode = "200",
      description = "The feed (RFC 4287)",
      content =
          @Content(mediaType = AtomWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
  public Response getPrivateFeed(
      @PathParam("token") @Parameter(description = "The secret part", example = EXAMPLE)
          String token,
      @BeanParam PrivateFeedParameters parameters,
      @Context UriInfo address,
      @Context Request request) {
    return answer.of(token, parameters, FeedFormat.ATOM, address, request);
  }

  /** As RSS. */
  @GET
  @Path(TOKEN + ".rss")
  @Produces(RssWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getPrivateRssFeed",
      summary = "A subscription as a feed (RSS 2.0)",
      description = WHAT)
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(mediaType = RssWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
  public Response getPrivateRssFeed(
      @PathParam("token") @Parameter(description = "The secret part", example = EXAMPLE)
          String token,
      @BeanParam PrivateFeedParameters parameters,
      @Context UriInfo address,
      @Context Request request) {
    return answer.of(token, parameters, FeedFormat.RSS, address, request);
  }

  /** As JSON Feed. */
  @GET
  @Path(TOKEN + ".json")
  @Produces(JsonFeedWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getPrivateJsonFeed",
      summary = "A subscription as a feed (JSON Feed 1.1)",
      description = WHAT)
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(
              mediaType = JsonFeedWriter.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response getPrivateJsonFeed(
      @PathParam("token") @Parameter(description = "The secret part", example = EXAMPLE)
          String token,
      @BeanParam PrivateFeedParameters parameters,
      @Context UriInfo address,
      @Context Request request) {
    return answer.of(token, parameters, FeedFormat.JSON, address, request);
  }
}
