package org.schoolsafety.crosswalk.samples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

/** Tells whether a notation is in the taxonomy, and which ones are. */
final class KnownConcepts {
  private final Vocabulary vocabulary;

  KnownConcepts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One problem for each notation the scheme does not have. */
  List<String> unknown(String scheme, Collection<String> notations) {
    Optional<ConceptScheme> found = vocabulary.scheme(scheme);
    if (found.isEmpty()) {
      return List.of("no concept scheme '" + scheme + "'; known: " + schemes());
    }
    List<String> known = found.get().concepts().stream().map(Concept::notation).toList();
    return notations.stream()
        .filter(notation -> !known.contains(notation))
        .map(notation -> "unknown " + scheme + " '" + notation + "'; known: " + list(known))
        .toList();
  }

  private String schemes() {
    return list(vocabulary.schemes().stream().map(ConceptScheme::key).toList());
  }

  private static String list(Collection<String> notations) {
    return notations.stream().sorted().collect(Collectors.joining(", "));
  }
}
