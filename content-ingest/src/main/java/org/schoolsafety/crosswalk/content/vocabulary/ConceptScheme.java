package org.schoolsafety.crosswalk.content.vocabulary;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A set of concepts of one kind, such as the topics.
 *
 * @param key short name, as used in the API's parameters
 * @param uri its name in the whole world
 * @param title what people see
 * @param definition what it is for
 * @param concepts in their given order
 * @param turtle the file it was read from, word for word
 */
public record ConceptScheme(
    String key, URI uri, String title, String definition, List<Concept> concepts, String turtle) {
  /** Keeps its own copy. */
  public ConceptScheme {
    concepts = List.copyOf(concepts);
  }

  /** The concept of that notation. */
  public Optional<Concept> concept(String notation) {
    return concepts.stream().filter(concept -> concept.notation().equals(notation)).findFirst();
  }
}
