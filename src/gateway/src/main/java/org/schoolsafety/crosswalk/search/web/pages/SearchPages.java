package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.platform.http.AnyParameters;
import org.schoolsafety.crosswalk.platform.pages.FeedLink;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Searching the library, for people. */
@Path("/search")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  @Inject PageShell shell;
  @Inject SearchGuidance search;
  @Inject ResultsViews views;
  @Inject RefusedSearches refused;
  @Inject Taxonomy taxonomy;

  /** A page of results; {@code back} leads to the pages before it. */
  @GET
  @AnyParameters
  @Operation(hidden = true)
  public Response showResults(
      @BeanParam SearchParameters parameters,
      @QueryParam("back") List<String> back,
      @Context UriInfo asked,
      @Context Request request) {
    List<String> unknown = SearchAddress.unknownIn(asked.getQueryParameters().keySet());
    try {
      requireKnown(unknown);
      return results(parameters, back, request);
    } catch (ProblemException refusal) {
      throw refused.forPeople(refusal, parameters, unknown);
    }
  }

  private static void requireKnown(List<String> unknown) {
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNKNOWN_PARAMETER,
          "There is no query parameter \"%s\" here.".formatted(unknown.get(0)));
    }
  }

  private Response results(SearchParameters parameters, List<String> back, Request request) {
    GuidanceQuery question = parameters.toQuery(taxonomy);
    SearchAddress address = SearchAddress.of(question, parameters);
    PageTrail trail = PageTrail.of(back, question.cursor());
    ResultsView view = views.view(question, search.find(question), address, trail);
    return shell.respond(request, "search/results", frame(view, address, trail), view, 0);
  }

  private PageFrame frame(ResultsView view, SearchAddress address, PageTrail trail) {
    PageFrame frame =
        shell
            .frame(view.heading(), view.heading() + ": " + view.count() + ".")
            .withOwnSearch()
            .following(new FeedLink(address.feed(), view.heading()));
    return trail.onFirstPage() && view.words().isEmpty() ? frame.at(address.page()) : frame;
  }
}
