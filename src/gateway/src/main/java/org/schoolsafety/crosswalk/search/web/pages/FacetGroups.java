package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.query.FacetValue;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Draws the filters beside the results. Evidence becomes one group a scale: scales are never
 * merged.
 */
@ApplicationScoped
public class FacetGroups {

  private static final int SHOWN_AT_ONCE = 5;

  @Inject Taxonomy taxonomy;

  /** The filters that have anything to choose. */
  public List<FacetGroup> groups(FoundGuidance found, GuidanceQuery question) {
    List<FacetGroup> groups = new ArrayList<>();
    for (Filter filter : Filter.values()) {
      List<FacetValue> values = found.facets().getOrDefault(filter.key(), List.of());
      Set<String> chosen = question.allowed(filter);
      switch (filter) {
        case EVIDENCE -> groups.addAll(scales(values, chosen));
        case PHASE -> groups.add(group(filter, inOrder(values), chosen));
        case LANGUAGE ->
            groups.add(
                group(filter, values.size() > 1 || !chosen.isEmpty() ? values : List.of(), chosen));
        default -> groups.add(group(filter, values, chosen));
      }
    }
    return groups.stream().filter(group -> !group.first().isEmpty()).toList();
  }

  /** What people call this filter. */
  static String title(Filter filter) {
    return switch (filter) {
      case PHASE -> "Phase";
      case TOPIC -> "Topic";
      case AUDIENCE -> "For whom";
      case KIND -> "Kind of resource";
      case PUBLISHER -> "Publisher";
      case EVIDENCE -> "Evidence";
      case LANGUAGE -> "Language";
    };
  }

  private FacetGroup group(Filter filter, List<FacetValue> values, Set<String> chosen) {
    List<FacetChoice> choices =
        values.stream().map(value -> choice(filter, value, value.label(), chosen)).toList();
    return group(filter.key(), title(filter), "", choices);
  }

  private List<FacetGroup> scales(List<FacetValue> values, Set<String> chosen) {
    Map<String, List<FacetValue>> byScale = new TreeMap<>();
    values.forEach(
        value -> byScale.computeIfAbsent(scale(value), scale -> new ArrayList<>()).add(value));
    List<FacetGroup> groups = new ArrayList<>();
    byScale.forEach(
        (scale, ratings) ->
            groups.add(
                group(
                    Filter.EVIDENCE.key(),
                    taxonomy.scheme(scale).map(ConceptScheme::title).orElse(scale),
                    "",
                    ratings.stream()
                        .map(rating -> choice(Filter.EVIDENCE, rating, label(rating), chosen))
                        .toList())));
    return groups;
  }

  private static FacetGroup group(
      String key, String title, String hint, List<FacetChoice> choices) {
    int cut = choices.size() <= SHOWN_AT_ONCE + 1 ? choices.size() : SHOWN_AT_ONCE;
    List<FacetChoice> more = choices.subList(cut, choices.size());
    return new FacetGroup(
        key,
        title,
        hint,
        choices.subList(0, cut),
        more,
        more.stream().anyMatch(FacetChoice::chosen));
  }

  private static FacetChoice choice(
      Filter filter, FacetValue value, String label, Set<String> chosen) {
    String id = filter.key() + "-" + value.value().replaceAll("[^A-Za-z0-9]", "-");
    return new FacetChoice(id, value.value(), label, value.count(), chosen.contains(value.value()));
  }

  private List<FacetValue> inOrder(List<FacetValue> phases) {
    List<String> order =
        taxonomy.scheme(Filter.PHASE.key()).stream()
            .flatMap(scheme -> scheme.concepts().stream())
            .map(concept -> concept.notation())
            .toList();
    return phases.stream()
        .sorted(Comparator.comparing(value -> order.indexOf(value.value())))
        .toList();
  }

  private static String scale(FacetValue value) {
    return value.value().split(":", 2)[0];
  }

  private String label(FacetValue rating) {
    String[] parts = rating.value().split(":", 2);
    return parts.length < 2 ? rating.label() : taxonomy.label(parts[0], parts[1]);
  }
}
