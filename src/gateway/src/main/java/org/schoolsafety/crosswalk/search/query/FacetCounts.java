package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * How many items each value of each filter would show. A facet counts as if its own filter were
 * off, so that a second value can be added to the first; the other filters hold.
 */
public final class FacetCounts {

  private static final String VALUES = "values";
  private static final String NAME = "name";
  private static final int MOST_VALUES = 200;

  private FacetCounts() {}

  /** The aggregations that count; their query must not be narrowed by the filters. */
  public static Map<String, Aggregation> aggregations(GuidanceQuery question) {
    Map<String, Aggregation> counts = new LinkedHashMap<>();
    for (Filter filter : Filter.values()) {
      counts.put(filter.key(), counted(question, filter.key(), values(filter)));
    }
    counts.put(FilterQueries.ISSUED, counted(question, FilterQueries.ISSUED, years()));
    return counts;
  }

  /** The counts as they came back, with labels; chosen values are there even when they count 0. */
  public static Map<String, List<FacetValue>> read(
      Map<String, Aggregate> answer, GuidanceQuery question, Taxonomy taxonomy) {
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    for (Filter filter : Filter.values()) {
      List<StringTermsBucket> buckets =
          answer.get(filter.key()).filter().aggregations().get(VALUES).sterms().buckets().array();
      facets.put(filter.key(), read(filter, buckets, question.allowed(filter), taxonomy));
    }
    facets.put(FilterQueries.ISSUED, years(answer.get(FilterQueries.ISSUED)));
    return facets;
  }

  private static Aggregation counted(GuidanceQuery question, String key, Aggregation values) {
    return Aggregation.of(
        facet -> facet.filter(FilterQueries.except(question, key)).aggregations(VALUES, values));
  }

  private static Aggregation values(Filter filter) {
    return Aggregation.of(
        values -> {
          var terms = values.terms(t -> t.field(filter.key()).size(MOST_VALUES));
          return filter == Filter.PUBLISHER
              ? terms.aggregations(NAME, name -> name.terms(t -> t.field("publisherName").size(1)))
              : terms;
        });
  }

  private static Aggregation years() {
    return Aggregation.of(
        years ->
            years.dateHistogram(
                histogram ->
                    histogram
                        .field(FilterQueries.ISSUED)
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)));
  }

  private static List<FacetValue> read(
      Filter filter, List<StringTermsBucket> buckets, Set<String> chosen, Taxonomy taxonomy) {
    List<FacetValue> values = new ArrayList<>();
    Set<String> missing = new TreeSet<>(chosen);
    for (StringTermsBucket bucket : buckets) {
      String value = bucket.key().stringValue();
      String label = filter == Filter.PUBLISHER ? name(bucket) : filter.label(value, taxonomy);
      values.add(new FacetValue(value, label, bucket.docCount()));
      missing.remove(value);
    }
    missing.forEach(value -> values.add(new FacetValue(value, filter.label(value, taxonomy), 0)));
    return values;
  }

  private static String name(StringTermsBucket publisher) {
    return publisher.aggregations().get(NAME).sterms().buckets().array().stream()
        .findFirst()
        .map(bucket -> bucket.key().stringValue())
        .orElse(publisher.key().stringValue());
  }

  private static List<FacetValue> years(Aggregate answer) {
    List<FacetValue> years = new ArrayList<>();
    answer
        .filter()
        .aggregations()
        .get(VALUES)
        .dateHistogram()
        .buckets()
        .array()
        .forEach(
            bucket ->
                years.add(
                    0,
                    new FacetValue(bucket.keyAsString(), bucket.keyAsString(), bucket.docCount())));
    return years;
  }
}
