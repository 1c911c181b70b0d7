package org.schoolsafety.crosswalk.search.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question to the library, already checked.
 *
 * @param text what was typed; empty for everything
 * @param filters the values each filter allows; a filter that is not there allows all
 * @param issuedFrom the earliest date of issue
 * @param issuedTo the latest date of issue
 * @param editions which members of an edition family it shows
 * @param sort the order
 * @param size how many items a page has, 1 to 100
 * @param cursor where the page begins, as the page before gave it
 */
public record GuidanceQuery(
    String text,
    Map<Filter, Set<String>> filters,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedTo,
    Editions editions,
    SortOrder sort,
    int size,
    @Nullable String cursor) {

  public GuidanceQuery {
    Map<Filter, Set<String>> kept = new EnumMap<>(Filter.class);
    filters.forEach(
        (filter, values) -> {
          if (!values.isEmpty()) {
            kept.put(filter, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    filters = Collections.unmodifiableMap(kept);
  }

  /** A question that shows each edition family once. */
  public GuidanceQuery(
      String text,
      Map<Filter, Set<String>> filters,
      @Nullable LocalDate issuedFrom,
      @Nullable LocalDate issuedTo,
      SortOrder sort,
      int size,
      @Nullable String cursor) {
    this(text, filters, issuedFrom, issuedTo, Editions.PREFERRED, sort, size, cursor);
  }

  /** Everything, in this order, this many a page. */
  public static GuidanceQuery everything(SortOrder sort, int size) {
    return new GuidanceQuery("", Map.of(), null, null, sort, size, null);
  }

  /** The values this filter allows; empty if it allows all. */
  public Set<String> allowed(Filter filter) {
    return filters.getOrDefault(filter, Set.of());
  }

  /** Whether the date of issue is limited. */
  public boolean limitsIssued() {
    return issuedFrom != null || issuedTo != null;
  }

  /** The order that applies: without words to match, relevance has nothing to go by. */
  public SortOrder effectiveSort() {
    boolean nothingToMatch = QueryText.parse(text).asksForEverything();
    return sort == SortOrder.RELEVANCE && nothingToMatch ? SortOrder.NEWEST : sort;
  }

  /** The same for all pages of one listing, and different for different questions. */
  public String listing() {
    String narrowed =
        filters.entrySet().stream()
            .map(entry -> entry.getKey().key() + entry.getValue().stream().sorted().toList())
            .collect(Collectors.joining(";"));
    String listing =
        String.join(
            "\u001e",
            text,
            narrowed,
            Objects.toString(issuedFrom),
            Objects.toString(issuedTo),
            effectiveSort().key());
    return editions == Editions.ALL ? listing + "\u001e" + editions.key() : listing;
  }
}
