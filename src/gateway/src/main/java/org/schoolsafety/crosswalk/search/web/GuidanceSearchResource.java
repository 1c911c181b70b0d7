package org.schoolsafety.crosswalk.search.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Searching the library, for machines. */
@Path("/api/v1/guidance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Guidance", description = "Finding and reading published guidance. No account needed.")
public class GuidanceSearchResource {

  @Inject SearchGuidance search;
  @Inject Taxonomy taxonomy;

  /** A page of items with snippets, facets, the exact total and the way on. */
  @GET
  @Operation(
      operationId = "searchGuidance",
      summary = "Search current guidance",
      description =
          "Withdrawn and superseded items are not found. A facet counts as if its own filter were off, so that further"
              + " values can be added. Follow next (or the Link header) for more; paging keeps to one state of the index, less"
              + " what was withdrawn or superseded since, so that a page can hold fewer items than asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The items of this page",
      headers = {
        @Header(
            name = "ETag",
            description = "Changes with the question and with the library",
            schema =
                @Schema(
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)),
        @Header(
            name = "Link",
            description = "self, first and next (RFC 8288)",
            schema =
                @Schema(
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
      },
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SearchPage.class)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response searchGuidance(
      @BeanParam SearchParameters parameters, @Context UriInfo address, @Context Request request) {
    GuidanceQuery question = parameters.toQuery(taxonomy);
    SearchValidator validator = SearchValidator.of(search.state(), address.getRequestUri());
    return Conditional.get(
        request,
        validator.tag(),
        validator.modified(),
        Conditional.ALWAYS_ASK,
        () -> {
          SearchPage page = SearchPage.of(search.find(question));
          return Response.ok(page).links(new PageLinks(address).to(page.next()));
        });
  }
}
