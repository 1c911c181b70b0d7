package org.schoolsafety.crosswalk.search.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.SearchParameters;

/**
 * The address of a search: every state of the result page has one, so that it can be kept and
 * passed on. Immutable; each method gives the address of a neighbouring state, on its first page.
 */
final class SearchAddress {

  /** The parameters beside the filters. */
  private static final Set<String> OTHERS =
      Set.of("q", "issuedFrom", "issuedTo", "editions", "sort", "size", "cursor", "back");

  private final Map<String, List<String>> parameters;

  private SearchAddress(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** The address of this question, without a place in its results. */
  static SearchAddress of(GuidanceQuery question, SearchParameters given) {
    SearchAddress address = new SearchAddress(Map.of()).with("q", question.text());
    for (Filter filter : Filter.values()) {
      address = address.with(filter.key(), List.copyOf(question.allowed(filter)));
    }
    return address
        .with("issuedFrom", text(question.issuedFrom()))
        .with("issuedTo", text(question.issuedTo()))
        .with("editions", question.editions() == Editions.ALL ? question.editions().key() : "")
        .with("sort", text(given.sort))
        .with("size", text(given.size));
  }

  /** The names of parameters that no search has. */
  static List<String> unknownIn(Collection<String> names) {
    return names.stream()
        .filter(name -> !OTHERS.contains(name) && Filter.of(name).isEmpty())
        .sorted()
        .toList();
  }

  /** The search for one value of one filter. */
  static String of(Filter filter, String value) {
    return new SearchAddress(Map.of()).with(filter.key(), value).page();
  }

  SearchAddress with(String name, String value) {
    return with(name, value.isEmpty() ? List.of() : List.of(value));
  }

  SearchAddress with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, values);
    }
    return new SearchAddress(changed);
  }

  SearchAddress without(String name, String value) {
    List<String> rest = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    rest.remove(value);
    return with(name, rest);
  }

  SearchAddress withoutFilters() {
    SearchAddress address = with("issuedFrom", "").with("issuedTo", "").with("editions", "");
    for (Filter filter : Filter.values()) {
      address = address.with(filter.key(), "");
    }
    return address;
  }

  /** What it consists of, as a form sends it. */
  List<RefusedView.Part> parts() {
    return parameters.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().stream().map(value -> new RefusedView.Part(each.getKey(), value)))
        .toList();
  }

  /** For people. */
  String page() {
    return "/search" + query();
  }

  /** For machines. */
  String json() {
    return "/api/v1/guidance" + query();
  }

  /** For those who follow it: a feed is always in order of change. */
  String feed() {
    return "/feeds/guidance.atom" + with("sort", "").with("size", "").query();
  }

  private String query() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, values) -> values.forEach(value -> query.add(name + "=" + encoded(value))));
    return query.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
