package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.KnownPublishers;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Draws a search that was refused: what is wrong, what to do, and the rest of it to go on with. */
@ApplicationScoped
public class RefusedSearches {

  private static final int BAD_REQUEST = 400;

  /** Nobody reads more; an address has room for thousands. */
  private static final int MOST_TOLD = 10;

  @Inject PageShell shell;
  @Inject Taxonomy taxonomy;
  @Inject KnownPublishers publishers;

  /** The refusal with a page for people; any other failure as it is. */
  ProblemException forPeople(
      ProblemException refusal, SearchParameters given, List<String> unknown) {
    return refusal.type().status() == BAD_REQUEST
        ? refusal.shownOn(
            (problem, words) -> page(refusal.type(), given, unknown, problem.requestId()))
        : refusal;
  }

  private String page(
      ProblemType type, SearchParameters given, List<String> unknown, String requestId) {
    UsableSearch usable = UsableSearch.of(given, taxonomy, this::isPublisher);
    RefusedView view = view(usable, type, unknown, requestId);
    PageFrame frame = shell.frame(view.heading(), "").withOwnSearch();
    return shell.render("search/refused", frame, view);
  }

  private RefusedView view(
      UsableSearch usable, ProblemType type, List<String> unknown, String requestId) {
    SearchAddress rest = usable.address();
    List<SearchFault> faults = new ArrayList<>();
    Set<Filter> offered = EnumSet.noneOf(Filter.class);
    for (SearchFault fault : usable.faults().stream().limit(MOST_TOLD).toList()) {
      boolean first = fault.filter() != null && offered.add(fault.filter());
      faults.add(first ? fault.offering(choices(fault, rest)) : fault);
    }
    unknown.stream().limit(MOST_TOLD).forEach(name -> faults.add(FaultWords.unknown(name)));
    if (type == ProblemType.INVALID_CURSOR) {
      faults.add(FaultWords.place());
    }
    return new RefusedView(
        type == ProblemType.INVALID_CURSOR && faults.size() == 1
            ? "These results cannot be shown"
            : "Part of this search cannot be used",
        faults.isEmpty() ? List.of(FaultWords.something()) : faults,
        usable.question().text(),
        rest.with("q", "").parts(),
        rest.page(),
        requestId);
  }

  /** Every value of a filter that has few. */
  private List<SearchFault.Choice> choices(SearchFault fault, SearchAddress rest) {
    Filter filter = fault.filter();
    if (filter == null || !filter.isScheme()) {
      return List.of();
    }
    return taxonomy.scheme(filter.key()).stream()
        .flatMap(scheme -> scheme.concepts().stream())
        .filter(concept -> concept.broader() == null)
        .map(concept -> choice(concept, filter, rest))
        .toList();
  }

  private static SearchFault.Choice choice(Concept concept, Filter filter, SearchAddress rest) {
    return new SearchFault.Choice(
        concept.prefLabel(), rest.with(filter.key(), concept.notation()).page());
  }

  private boolean isPublisher(String id) {
    try {
      publishers.require(Set.of(id));
      return true;
    } catch (ProblemException unknown) {
      return false;
    }
  }
}
