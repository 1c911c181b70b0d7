package org.schoolsafety.crosswalk.content.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All concept schemes, read once and never changed. */
public final class Vocabulary {
  private static final List<String> KEYS =
      List.of(
          "phase",
          "topic",
          "function",
          "hazard",
          "audience",
          "education-level",
          "setting",
          "kind",
          "organization-type",
          "essa-tier",
          "wwc-rating",
          "crimesolutions-rating",
          "local-vetting",
          "withdrawal-reason",
          "term");

  private final Map<String, ConceptScheme> schemes = new LinkedHashMap<>();
  private final Map<String, Map<String, Concept>> concepts = new LinkedHashMap<>();

  /** A vocabulary of these schemes only. */
  public Vocabulary(List<ConceptScheme> given) {
    for (ConceptScheme scheme : given) {
      schemes.put(scheme.key(), scheme);
      Map<String, Concept> byNotation = new LinkedHashMap<>();
      scheme.concepts().forEach(concept -> byNotation.put(concept.notation(), concept));
      concepts.put(scheme.key(), byNotation);
    }
  }

  /**
   * Reads the taxonomy that this library carries.
   *
   * @throws UnsoundVocabulary when a file is missing or breaks a rule
   */
  public static Vocabulary load() {
    List<ConceptScheme> schemes = new ArrayList<>();
    for (String key : KEYS) {
      schemes.add(SchemeReader.read(key, turtle(key)));
    }
    return new Vocabulary(schemes);
  }

  /** Every scheme, in the order in which they are shown. */
  public List<ConceptScheme> schemes() {
    return List.copyOf(schemes.values());
  }

  /** The scheme of that key. */
  public Optional<ConceptScheme> scheme(String key) {
    return Optional.ofNullable(schemes.get(key));
  }

  /** The concept of that notation in that scheme. */
  public Optional<Concept> concept(String scheme, String notation) {
    return Optional.ofNullable(concepts.getOrDefault(scheme, Map.of()).get(notation));
  }

  private static String turtle(String key) {
    try (InputStream file = Vocabulary.class.getResourceAsStream("/taxonomy/" + key + ".ttl")) {
      if (file == null) {
        throw new UnsoundVocabulary(key, List.of("the file is missing"));
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
