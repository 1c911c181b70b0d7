package org.schoolsafety.crosswalk.search.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.FacetValue;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** Names the filters that are set, each with the way to take it off. */
final class ActiveFilters {

  private final SearchAddress address;
  private final List<ActiveFilter> filters = new ArrayList<>();

  private ActiveFilters(SearchAddress address) {
    this.address = address;
  }

  static List<ActiveFilter> of(GuidanceQuery question, FoundGuidance found, SearchAddress address) {
    ActiveFilters active = new ActiveFilters(address);
    question
        .filters()
        .forEach(
            (filter, values) ->
                values.forEach(value -> active.add(filter, value, label(found, filter, value))));
    active.add("Issued from", "issuedFrom", question.issuedFrom());
    active.add("Issued up to", "issuedTo", question.issuedTo());
    if (question.editions() == Editions.ALL) {
      active.filters.add(
          new ActiveFilter("Editions", "all shown", address.with("editions", "").page()));
    }
    return List.copyOf(active.filters);
  }

  private void add(Filter filter, String value, String label) {
    String without = address.without(filter.key(), value).page();
    filters.add(new ActiveFilter(FacetGroups.title(filter), label, without));
  }

  private void add(String group, String parameter, @Nullable LocalDate date) {
    PlainDate shown = PlainDates.of(date);
    if (shown != null) {
      filters.add(new ActiveFilter(group, shown.text(), address.with(parameter, "").page()));
    }
  }

  private static String label(FoundGuidance found, Filter filter, String value) {
    return found.facets().getOrDefault(filter.key(), List.of()).stream()
        .filter(known -> known.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }
}
