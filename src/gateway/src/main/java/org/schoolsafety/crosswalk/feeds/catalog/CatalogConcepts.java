package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Concepts of the taxonomy in the catalog: with their names in the whole world, and in words. */
final class CatalogConcepts {

  private final Taxonomy taxonomy;

  CatalogConcepts(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Adds these concepts; one that the taxonomy does not have any more is left out. */
  void add(JsonArrayBuilder concepts, String scheme, List<String> notations) {
    for (String notation : notations) {
      taxonomy
          .vocabulary()
          .concept(scheme, notation)
          .ifPresent(concept -> concepts.add(concept(concept)));
    }
  }

  /** What people call these. */
  List<String> labels(String scheme, List<String> notations) {
    return notations.stream().map(notation -> taxonomy.label(scheme, notation)).toList();
  }

  /** The schemes that items are classified by. */
  JsonArrayBuilder schemes() {
    JsonArrayBuilder schemes = Json.createArrayBuilder();
    List.of("phase", "topic", "function", "hazard", "kind")
        .forEach(key -> taxonomy.scheme(key).ifPresent(scheme -> schemes.add(scheme(scheme))));
    return schemes;
  }

  private JsonObjectBuilder concept(Concept concept) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@id", concept.uri().toString())
            .add("@type", "Concept")
            .add("prefLabel", concept.prefLabel())
            .add("notation", Json.createArrayBuilder().add(concept.notation()));
    taxonomy.scheme(concept.scheme()).ifPresent(scheme -> json.add("inScheme", scheme(scheme)));
    return json;
  }

  private static JsonObjectBuilder scheme(ConceptScheme scheme) {
    return Json.createObjectBuilder()
        .add("@id", scheme.uri().toString())
        .add("@type", "ConceptScheme")
        .add("title", scheme.title());
  }
}
