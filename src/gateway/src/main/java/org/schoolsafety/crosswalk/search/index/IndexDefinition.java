package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.schoolsafety.crosswalk.search.query.Fingerprint;
import org.schoolsafety.crosswalk.search.query.Synonyms;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * What the index looks like: {@code search/guidance-index.json} with the taxonomy's synonyms. It
 * uses only what both the embedded node and a full Elasticsearch have.
 */
@ApplicationScoped
public class IndexDefinition {

  /** The name under which the live index is known outside. */
  static final String ALIAS = "crosswalk-guidance";

  /** Raised when {@link GuidanceDocument} changes, so that an upgrade rebuilds the index. */
  private static final int DOCUMENT_VERSION = 3;

  private final String json;
  private final String fingerprint;

  @Inject
  public IndexDefinition(Taxonomy taxonomy) {
    this.json = withSynonyms(template(), Synonyms.of(taxonomy.vocabulary())).toString();
    this.fingerprint =
        HexFormat.of().formatHex(Fingerprint.of(DOCUMENT_VERSION + json)).substring(0, 12);
  }

  /** For the container's proxy alone. */
  protected IndexDefinition() {
    this.json = "";
    this.fingerprint = "";
  }

  /** Settings and mappings, as Elasticsearch takes them. */
  public String json() {
    return json;
  }

  /** Differs whenever an index of this definition would differ. */
  public String fingerprint() {
    return fingerprint;
  }

  private static JsonObject withSynonyms(JsonObject template, Synonyms synonyms) {
    return Json.createPatchBuilder()
        .replace(
            "/settings/analysis/filter/wordings/synonyms",
            Json.createArrayBuilder(synonyms.rules()).build())
        .build()
        .apply(template);
  }

  private static JsonObject template() {
    InputStream resource = IndexDefinition.class.getResourceAsStream("/search/guidance-index.json");
    try (JsonReader reader = Json.createReader(Objects.requireNonNull(resource))) {
      return reader.readObject();
    }
  }
}
