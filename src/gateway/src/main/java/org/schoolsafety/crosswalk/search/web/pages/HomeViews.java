package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchUnavailable;
import org.schoolsafety.crosswalk.search.query.FacetValue;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Draws the start page. Without search it still names the phases and topics: the taxonomy is in
 * memory.
 */
@ApplicationScoped
public class HomeViews {

  private static final int NEWEST_SHOWN = 6;

  @Inject SearchGuidance search;
  @Inject Taxonomy taxonomy;
  @Inject GuidanceCards cards;

  HomeView view() {
    try {
      FoundGuidance found = search.find(GuidanceQuery.everything(SortOrder.CHANGED, NEWEST_SHOWN));
      return new HomeView(
          phases(counts(found, Filter.PHASE)),
          topics(counts(found, Filter.TOPIC)),
          cards.cards(found.items()),
          found.total(),
          true);
    } catch (SearchUnavailable away) {
      return new HomeView(phases(Map.of()), topics(Map.of()), List.of(), 0, false);
    }
  }

  private List<PhaseCard> phases(Map<String, Long> counts) {
    return concepts(Filter.PHASE).stream()
        .map(
            phase ->
                new PhaseCard(
                    phase.prefLabel(),
                    when(phase.notation()),
                    phase.definition() == null ? "" : phase.definition(),
                    counts.isEmpty() ? "" : items(counts.getOrDefault(phase.notation(), 0L)),
                    SearchAddress.of(Filter.PHASE, phase.notation())))
        .toList();
  }

  private List<TopicLink> topics(Map<String, Long> counts) {
    return concepts(Filter.TOPIC).stream()
        .filter(topic -> topic.broader() == null)
        .sorted(Comparator.comparing(Concept::prefLabel))
        .map(
            topic ->
                new TopicLink(
                    topic.prefLabel(),
                    counts.isEmpty() ? "" : counts.getOrDefault(topic.notation(), 0L).toString(),
                    SearchAddress.of(Filter.TOPIC, topic.notation())))
        .toList();
  }

  private List<Concept> concepts(Filter scheme) {
    return taxonomy.scheme(scheme.key()).map(found -> found.concepts()).orElse(List.of());
  }

  private static Map<String, Long> counts(FoundGuidance found, Filter filter) {
    return found.facets().getOrDefault(filter.key(), List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private static String items(long count) {
    return count + (count == 1 ? " item" : " items");
  }

  /** When most of a phase's work is done (FEMA: before, during, after an incident). */
  private static String when(String phase) {
    return switch (phase) {
      case "response" -> "During";
      case "recovery" -> "After";
      default -> "Before";
    };
  }
}
