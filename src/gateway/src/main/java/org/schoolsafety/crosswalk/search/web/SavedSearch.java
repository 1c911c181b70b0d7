package org.schoolsafety.crosswalk.search.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.FormBody;
import org.schoolsafety.crosswalk.platform.http.QueryFault;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * A search as it is kept: the query string of its address, read by the same rules as an address,
 * and written in one form, so that equal searches are equal texts.
 */
public final class SavedSearch {

  /** What an address may have beside that says nothing of which guidance is meant. */
  private static final List<String> NOT_KEPT = List.of("sort", "size", "cursor");

  private SavedSearch() {}

  /**
   * The question of this query string, with or without its question mark.
   *
   * @throws ProblemException for an unknown parameter or a value that is not of the documented form
   */
  public static GuidanceQuery question(String query, Taxonomy taxonomy) {
    QueryFault.in(new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .ifPresent(
            fault -> {
              throw new ProblemException(ProblemType.INVALID_PARAMETER, fault);
            });
    String pairs = query.strip().replaceFirst("^\\?", "");
    return parameters(FormBody.values(pairs, SavedSearch::decoded))
        .toFilter(taxonomy, Editions.PREFERRED);
  }

  /** The question as a query string, in its one form. */
  public static String text(GuidanceQuery question) {
    StringJoiner text = new StringJoiner("&");
    add(text, "q", question.text());
    for (Filter filter : Filter.values()) {
      question.allowed(filter).stream().sorted().forEach(value -> add(text, filter.key(), value));
    }
    add(text, "issuedFrom", question.issuedFrom());
    add(text, "issuedTo", question.issuedTo());
    add(text, "editions", question.editions() == Editions.ALL ? question.editions().key() : null);
    return text.toString();
  }

  private static FilterParameters parameters(Map<String, List<String>> given) {
    Map<String, List<String>> rest = new LinkedHashMap<>(given);
    NOT_KEPT.forEach(rest::remove);
    FilterParameters parameters = new FilterParameters();
    parameters.q = one("q", rest);
    parameters.phase = all(Filter.PHASE, rest);
    parameters.topic = all(Filter.TOPIC, rest);
    parameters.audience = all(Filter.AUDIENCE, rest);
    parameters.kind = all(Filter.KIND, rest);
    parameters.publisher = all(Filter.PUBLISHER, rest);
    parameters.evidence = all(Filter.EVIDENCE, rest);
    parameters.language = all(Filter.LANGUAGE, rest);
    parameters.issuedFrom = one("issuedFrom", rest);
    parameters.issuedTo = one("issuedTo", rest);
    parameters.editions = one("editions", rest);
    if (!rest.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNKNOWN_PARAMETER,
          "A search has no parameter \"%s\".".formatted(rest.keySet().iterator().next()));
    }
    return parameters;
  }

  private static @Nullable String one(String name, Map<String, List<String>> rest) {
    List<String> values = rest.remove(name);
    if (values != null && values.size() > 1) {
      throw ParameterValues.invalid(name, "is there more than once");
    }
    return values == null ? null : values.get(0);
  }

  private static List<String> all(Filter filter, Map<String, List<String>> rest) {
    return Objects.requireNonNullElse(rest.remove(filter.key()), List.of());
  }

  private static void add(StringJoiner text, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      text.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "The search is not a query string: " + text + ".");
    }
  }
}
