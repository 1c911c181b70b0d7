package org.schoolsafety.crosswalk.taxonomy.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;

/**
 * A concept scheme without its concepts.
 *
 * @param key its name in addresses and parameters
 * @param uri its SKOS URI
 * @param title what it is called
 * @param definition what it is for
 * @param concepts how many concepts it has
 * @param href where they are
 */
@Schema(
    name = "SchemeSummary",
    description = "A concept scheme of the taxonomy, without its concepts.")
public record SchemeSummary(
    String key, String uri, String title, String definition, int concepts, String href) {

  static SchemeSummary of(ConceptScheme scheme) {
    return new SchemeSummary(
        scheme.key(),
        scheme.uri().toString(),
        scheme.title(),
        scheme.definition(),
        scheme.concepts().size(),
        "/api/v1/taxonomy/" + scheme.key());
  }
}
