package org.schoolsafety.crosswalk.feeds.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.feeds.AtomWriter;
import org.schoolsafety.crosswalk.feeds.FeedFormat;
import org.schoolsafety.crosswalk.feeds.JsonFeedWriter;
import org.schoolsafety.crosswalk.feeds.RssWriter;

/** Any search as a feed, latest change first. */
@Path("/feeds")
@RequestScoped
@PermitAll
@Tag(
    name = "Feeds",
    description = "The library for feed readers and harvesters. No account needed.")
@APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
@APIResponse(
    responseCode = "307",
    description = "The archive has another name since something in it was withdrawn or superseded")
public class GuidanceFeedResource {

  private static final String WHAT =
      "The same parameters as the search. Latest change first, unless sort names another order."
          + " What left since is told by tombstones. With filters alone prev-archive leads to"
          + " archives (RFC 5005), which never change, back to the beginning; with words to find or"
          + " another order, next leads to further pages. ";

  @Inject FeedAnswer answer;

  /** The items a search finds, as Atom. */
  @GET
  @Path("guidance.atom")
  @Produces(AtomWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getGuidanceFeed",
      summary = "Subscribe to a search (Atom 1.0)",
      description = WHAT + "Tombstones are at:deleted-entry (RFC 6721).")
  @APIResponse(
      responseCode = "200",
      description = "The feed (RFC 4287)",
      content =
          @Content(mediaType = AtomWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
  public Response getGuidanceFeed(
      @BeanParam FeedParameters parameters, @Context UriInfo address, @Context Request request) {
    return answer.of(parameters, FeedFormat.ATOM, address, request);
  }

  /** The items a search finds, as RSS. */
  @GET
  @Path("guidance.rss")
  @Produces(RssWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getGuidanceRssFeed",
      summary = "Subscribe to a search (RSS 2.0)",
      description = WHAT + "Tombstones and links to archives are Atom's elements.")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(mediaType = RssWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
  public Response getGuidanceRssFeed(
      @BeanParam FeedParameters parameters, @Context UriInfo address, @Context Request request) {
    return answer.of(parameters, FeedFormat.RSS, address, request);
  }

  /** The items a search finds, as JSON Feed. */
  @GET
  @Path("guidance.json")
  @Produces(JsonFeedWriter.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(
      operationId = "getGuidanceJsonFeed",
      summary = "Subscribe to a search (JSON Feed 1.1)",
      description = WHAT + "Tombstones and the archive before are in _crosswalk.")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(
              mediaType = JsonFeedWriter.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response getGuidanceJsonFeed(
      @BeanParam FeedParameters parameters, @Context UriInfo address, @Context Request request) {
    return answer.of(parameters, FeedFormat.JSON, address, request);
  }
}
