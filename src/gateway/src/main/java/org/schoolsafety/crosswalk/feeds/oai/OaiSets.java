package org.schoolsafety.crosswalk.feeds.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LatestEntries;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * The sets: one for each phase, topic, kind and publisher, under one for each of these four. A
 * record is in the sets under whose values the search's filters find it.
 */
@ApplicationScoped
public class OaiSets {

  private static final Map<Filter, String> KINDS =
      new LinkedHashMap<>(
          Map.of(
              Filter.PHASE, "With a phase",
              Filter.TOPIC, "With a topic",
              Filter.KIND, "With a kind of resource",
              Filter.PUBLISHER, "By publisher"));

  @Inject Taxonomy taxonomy;
  @Inject LatestEntries entries;

  /** All sets, with their names. */
  Map<String, String> all() {
    Map<String, String> sets = new LinkedHashMap<>();
    for (Filter filter : List.of(Filter.PHASE, Filter.TOPIC, Filter.KIND, Filter.PUBLISHER)) {
      sets.put(filter.key(), KINDS.getOrDefault(filter, filter.key()));
      values(filter).forEach((value, name) -> sets.put(filter.key() + ":" + value, name));
    }
    return sets;
  }

  /** The sets that the record is in. */
  List<String> of(GuidanceRecord record) {
    FilterableRecord values = new FilterableRecord(record, taxonomy);
    List<String> sets = new ArrayList<>();
    for (Filter filter : List.of(Filter.PHASE, Filter.TOPIC, Filter.KIND, Filter.PUBLISHER)) {
      values.of(filter).forEach(value -> sets.add(filter.key() + ":" + value));
    }
    return sets;
  }

  /** Whether the record is in this set; all are in no set. */
  boolean has(@Nullable String set, GuidanceRecord record) {
    return set == null
        || of(record).stream().anyMatch(one -> one.equals(set) || one.startsWith(set + ":"));
  }

  private Map<String, String> values(Filter filter) {
    if (filter == Filter.PUBLISHER) {
      return entries.publishers();
    }
    Map<String, String> values = new LinkedHashMap<>();
    Optional.of(filter.key()).flatMap(taxonomy::scheme).stream()
        .flatMap(scheme -> scheme.concepts().stream())
        .forEach((Concept concept) -> values.put(concept.notation(), concept.prefLabel()));
    return values;
  }
}
