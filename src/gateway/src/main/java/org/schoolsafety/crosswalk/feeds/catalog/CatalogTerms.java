package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.Objects;

/**
 * What the names in the catalog mean: the JSON-LD context, which every catalog carries in itself,
 * so that nobody has to fetch one from elsewhere to understand it.
 */
final class CatalogTerms {

  /** The profile that the catalog keeps to. */
  static final String PROFILE = "https://resources.data.gov/dcat-us/3.0.0";

  private CatalogTerms() {}

  static JsonObject context() {
    InputStream file =
        Objects.requireNonNull(
            CatalogTerms.class.getResourceAsStream("/catalog/context.json"),
            "The context is in the archive");
    try (JsonReader reader = Json.createReader(file)) {
      return reader.readObject();
    }
  }
}
