package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** Draws an answer as a page of results. */
@ApplicationScoped
public class ResultsViews {

  @Inject GuidanceCards cards;
  @Inject FacetGroups facets;

  ResultsView view(
      GuidanceQuery question, FoundGuidance found, SearchAddress address, PageTrail trail) {
    List<ActiveFilter> active = ActiveFilters.of(question, found, address);
    return new ResultsView(
        heading(question, active),
        count(found, question, trail),
        question.text(),
        question.sort() == SortOrder.RELEVANCE ? "" : question.sort().key(),
        cards.cards(found.items()),
        facets.groups(found, question),
        active,
        address.withoutFilters().page(),
        sorts(question, address),
        question.issuedFrom() == null ? "" : question.issuedFrom().toString(),
        question.issuedTo() == null ? "" : question.issuedTo().toString(),
        trail.onFirstPage() ? null : address.page(),
        trail.onFirstPage() ? null : trail.previous(address).page(),
        found.next() == null ? null : trail.next(address, found.next()).page(),
        address.feed(),
        address.json());
  }

  static String heading(GuidanceQuery question, List<ActiveFilter> active) {
    if (!question.text().isEmpty()) {
      return "Results for “" + question.text() + "”";
    }
    return active.size() == 1 ? "Guidance: " + active.get(0).label() : "All guidance";
  }

  private static String count(FoundGuidance found, GuidanceQuery question, PageTrail trail) {
    if (found.total() == 0) {
      return "No items found";
    }
    String total = NumberFormat.getIntegerInstance(Locale.US).format(found.total());
    String words = total + (found.total() == 1 ? " item" : " items");
    boolean whole = found.items().size() == found.total();
    if (whole || trail.number() == 0 || found.items().isEmpty()) {
      return words;
    }
    long first = (long) (trail.number() - 1) * question.size() + 1;
    return "%s, %d to %d shown".formatted(words, first, first + found.items().size() - 1);
  }

  private static List<SortChoice> sorts(GuidanceQuery question, SearchAddress address) {
    SortOrder present = question.effectiveSort();
    boolean matches =
        question.effectiveSort() == SortOrder.RELEVANCE || question.sort() != SortOrder.RELEVANCE;
    List<SortOrder> offered =
        question.text().isEmpty() || !matches
            ? List.of(SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.TITLE)
            : List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.TITLE);
    return offered.stream()
        .map(
            order ->
                new SortChoice(
                    label(order), address.with("sort", order.key()).page(), order == present))
        .toList();
  }

  private static String label(SortOrder order) {
    return switch (order) {
      case RELEVANCE -> "Best match";
      case NEWEST -> "Newest";
      case OLDEST -> "Oldest";
      case TITLE -> "Title";
      case CHANGED -> "Last changed";
    };
  }
}
