package org.schoolsafety.crosswalk.taxonomy.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;

/**
 * A concept scheme with its concepts, in their order.
 *
 * @param key its name in addresses and parameters
 * @param uri its SKOS URI
 * @param title what it is called
 * @param definition what it is for
 * @param concepts its concepts
 */
@Schema(name = "Scheme", description = "A concept scheme of the taxonomy (SKOS).")
public record SchemeBody(
    String key, String uri, String title, String definition, List<Concept> concepts) {

  static SchemeBody of(ConceptScheme scheme) {
    return new SchemeBody(
        scheme.key(),
        scheme.uri().toString(),
        scheme.title(),
        scheme.definition(),
        scheme.concepts());
  }
}
