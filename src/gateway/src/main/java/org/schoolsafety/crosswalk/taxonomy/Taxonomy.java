package org.schoolsafety.crosswalk.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The concept schemes that ship with this version, loaded once. */
@ApplicationScoped
public class Taxonomy {

  private final Vocabulary vocabulary = Vocabulary.load();

  /** The whole vocabulary. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The scheme of this key. */
  public Optional<ConceptScheme> scheme(String key) {
    return vocabulary.scheme(key);
  }

  /** What people call this concept; its notation where the concept has gone. */
  public String label(String scheme, String notation) {
    return vocabulary.concept(scheme, notation).map(Concept::prefLabel).orElse(notation);
  }

  /**
   * These notations and everything broader, each once: what is about suicide prevention is about
   * the topic above it too.
   */
  public List<String> withBroader(String scheme, List<String> notations) {
    Set<String> closed = new LinkedHashSet<>(notations);
    Deque<String> open = new ArrayDeque<>(notations);
    while (!open.isEmpty()) {
      vocabulary
          .concept(scheme, open.pop())
          .map(Concept::broader)
          .filter(closed::add)
          .ifPresent(open::push);
    }
    return List.copyOf(closed);
  }

  /**
   * Makes sure that these notations are concepts of the scheme.
   *
   * @throws ProblemException {@link ProblemType#UNKNOWN_CONCEPT} naming the first that is not, and
   *     the known ones
   */
  public void require(String scheme, List<String> notations) {
    for (String notation : notations) {
      if (vocabulary.concept(scheme, notation).isEmpty()) {
        throw unknown(scheme, notation);
      }
    }
  }

  private ProblemException unknown(String scheme, String notation) {
    String known =
        scheme(scheme)
            .map(
                found ->
                    String.join(", ", found.concepts().stream().map(Concept::notation).toList()))
            .orElse("none");
    return new ProblemException(
        ProblemType.UNKNOWN_CONCEPT,
        "\"%s\" is no concept of the scheme %s. Known: %s.".formatted(notation, scheme, known));
  }
}
