package org.schoolsafety.crosswalk.search.web;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Reads the values of filters, repeated or separated by commas, and refuses what the taxonomy does
 * not know.
 */
final class FilterValues {

  private final Taxonomy taxonomy;

  FilterValues(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The values of this filter. */
  Set<String> check(Filter filter, List<String> given) {
    Set<String> values =
        given.stream()
            .flatMap(value -> Arrays.stream(value.split(",")))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (values.size() > Filter.MOST_VALUES) {
      throw ParameterValues.invalid(
          filter.key(), "must have at most " + Filter.MOST_VALUES + " values");
    }
    if (filter.isScheme()) {
      taxonomy.require(filter.key(), List.copyOf(values));
    }
    return switch (filter) {
      case EVIDENCE -> evidence(values);
      case LANGUAGE -> languages(values);
      case PUBLISHER -> publishers(values);
      default -> values;
    };
  }

  private Set<String> evidence(Set<String> values) {
    for (String value : values) {
      String[] parts = value.split(":", 2);
      if (parts.length < 2 || !Filter.EVIDENCE_SCALES.contains(parts[0])) {
        throw new ProblemException(
            ProblemType.UNKNOWN_CONCEPT,
            "\"%s\" is not scale:rating. Scales: %s."
                .formatted(value, String.join(", ", Filter.EVIDENCE_SCALES)));
      }
      taxonomy.require(parts[0], List.of(parts[1]));
    }
    return values;
  }

  private static Set<String> languages(Set<String> values) {
    for (String value : values) {
      if (!isLanguageTag(value)) {
        throw ParameterValues.invalid(
            "language", "must be a language tag (BCP 47) like en or es-US, not " + value);
      }
    }
    return values.stream()
        .map(value -> value.split("-", 2)[0].toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** One that nothing here is in is good all the same, and finds nothing. */
  private static boolean isLanguageTag(String value) {
    try {
      new Locale.Builder().setLanguageTag(value);
      return true;
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }

  private static Set<String> publishers(Set<String> values) {
    for (String value : values) {
      if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw ParameterValues.invalid("publisher", "must be the id of an organization like fema");
      }
    }
    return values;
  }
}
