package org.schoolsafety.crosswalk.feeds.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.feeds.AtomWriter;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.search.web.SearchValidator;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Any search as a feed, latest change first. */
@Path("/feeds")
@RequestScoped
@PermitAll
@Tag(name = "Feeds", description = "The library for feed readers. No account needed.")
public class GuidanceFeedResource {

  private static final String CONTENT_TYPE = AtomWriter.MEDIA_TYPE + ";charset=UTF-8";

  @Inject SearchGuidance search;
  @Inject Taxonomy taxonomy;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /** The items a search finds, as Atom. */
  @GET
  @Path("guidance.atom")
  @Produces(CONTENT_TYPE)
  @Operation(
      operationId = "getGuidanceFeed",
      summary = "Subscribe to a search (Atom 1.0)",
      description =
          "The same parameters as the search. Latest change first, unless sort names another order.")
  @APIResponse(
      responseCode = "200",
      description = "The feed (RFC 4287)",
      content =
          @Content(mediaType = AtomWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getGuidanceFeed(
      @BeanParam SearchParameters parameters, @Context UriInfo address, @Context Request request) {
    GuidanceQuery question =
        parameters.namesSort()
            ? parameters.toQuery(taxonomy)
            : parameters.toQuery(taxonomy, SortOrder.CHANGED);
    Optional<SearchIndex> state = search.state();
    SearchValidator validator = SearchValidator.of(state, address.getRequestUri());
    FeedOfSearch feed = new FeedOfSearch(question, address, state.orElse(null));
    return Conditional.get(
        request,
        validator.tag(),
        validator.modified(),
        () ->
            Response.ok(
                    AtomWriter.write(feed.of(search.find(question)), gateway, taxonomy),
                    CONTENT_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
  }
}
