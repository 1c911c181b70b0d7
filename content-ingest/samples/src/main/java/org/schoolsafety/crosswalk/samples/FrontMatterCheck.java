package org.schoolsafety.crosswalk.samples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.samples.document.Evidence;
import org.schoolsafety.crosswalk.samples.document.FrontMatter;

/**
 * Judges one front matter: everything required is there, every notation is in the taxonomy, every
 * publisher is known.
 */
final class FrontMatterCheck {
  private static final Set<String> SCALES =
      Set.of("essa-tier", "wwc-rating", "crimesolutions-rating", "local-vetting");

  private final KnownConcepts concepts;
  private final Set<String> organizations;

  FrontMatterCheck(KnownConcepts concepts, Set<String> organizations) {
    this.concepts = concepts;
    this.organizations = organizations;
  }

  List<String> problems(FrontMatter given) {
    List<String> problems = new ArrayList<>(missing(given));
    if (!problems.isEmpty()) {
      return problems;
    }
    problems.addAll(unknownConcepts(given));
    given.evidence().forEach(statement -> problems.addAll(evidence(statement)));
    if (!organizations.contains(given.publisher())) {
      problems.add("unknown publisher '" + given.publisher() + "'; known: " + organizations);
    }
    date("issued", given.issued(), problems);
    return problems;
  }

  private static List<String> missing(FrontMatter given) {
    List<String> problems = new ArrayList<>();
    required("format", given.format(), problems);
    required("title", given.title(), problems);
    required("summary", given.summary(), problems);
    required("publisher", given.publisher(), problems);
    required("sourceUrl", given.sourceUrl(), problems);
    required("issued", given.issued(), problems);
    required("language", given.language(), problems);
    required("rights", given.rights(), problems);
    required("kind", given.kind(), problems);
    required("reason", given.reason(), problems);
    required("phases", given.phases().isEmpty() ? null : given.phases(), problems);
    required("topics", given.topics().isEmpty() ? null : given.topics(), problems);
    required("audiences", given.audiences().isEmpty() ? null : given.audiences(), problems);
    return problems;
  }

  private static void required(String name, @Nullable Object value, List<String> problems) {
    if (value == null || value.toString().isBlank()) {
      problems.add("'" + name + "' is missing");
    }
  }

  private List<String> unknownConcepts(FrontMatter given) {
    List<String> problems = new ArrayList<>();
    problems.addAll(concepts.unknown("kind", List.of(given.kind())));
    problems.addAll(concepts.unknown("phase", given.phases()));
    problems.addAll(concepts.unknown("topic", given.topics()));
    problems.addAll(concepts.unknown("function", given.functions()));
    problems.addAll(concepts.unknown("hazard", given.hazards()));
    problems.addAll(concepts.unknown("audience", given.audiences()));
    problems.addAll(concepts.unknown("education-level", given.educationLevels()));
    problems.addAll(concepts.unknown("setting", given.settings()));
    return problems;
  }

  private List<String> evidence(Evidence statement) {
    if (!SCALES.contains(statement.scale())) {
      return List.of("'" + statement.scale() + "' is not an evidence scale; known: " + SCALES);
    }
    List<String> problems =
        new ArrayList<>(concepts.unknown(statement.scale(), List.of(statement.rating())));
    required("evidence source", statement.source(), problems);
    required("evidence scope", statement.scope(), problems);
    date("evidence date", statement.date(), problems);
    return problems;
  }

  private static void date(String name, String value, List<String> problems) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException notADate) {
      problems.add("'" + name + "' is '" + value + "', but must be a date such as 2025-03-31");
    }
  }
}
