package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ListCurrent;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * The library as one catalog of DCAT-US 3, in JSON-LD. It is written while it is read, some hundred
 * items at a time, so its size does not matter; what stops to be current before its turn is not in
 * it.
 */
@ApplicationScoped
public class CatalogDocument {

  private static final int AT_A_TIME = 200;

  @Inject ListCurrent items;
  @Inject Taxonomy taxonomy;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  @Inject
  @ConfigProperty(name = "crosswalk.site.name", defaultValue = "Crosswalk")
  String siteName;

  @Inject
  @ConfigProperty(name = "crosswalk.site.operator")
  Optional<String> operator;

  @Inject
  @ConfigProperty(name = "crosswalk.oai.email", defaultValue = "operator@localhost.localdomain")
  String email;

  /** Writes it. A failure leaves it without its end, which no reader takes for a catalog. */
  public void write(OutputStream out) {
    write(out, AT_A_TIME);
  }

  /** The same, reading so many items at a time. */
  void write(OutputStream out, int atATime) {
    CatalogDataset dataset = new CatalogDataset(gateway, contact(), taxonomy);
    JsonGenerator json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.writeStartObject();
    about().forEach(json::write);
    json.writeStartArray("dataset");
    UUID last = null;
    List<GuidanceRecord> some = items.records(last, atATime);
    while (!some.isEmpty()) {
      for (GuidanceRecord item : some) {
        json.write(dataset.of(item));
        last = item.id();
      }
      some = items.records(last, atATime);
    }
    json.writeEnd();
    json.writeEnd();
    json.flush();
  }

  private JsonObject about() {
    return Json.createObjectBuilder()
        .add("@context", CatalogTerms.context())
        .add("@id", absolute("/catalog.json"))
        .add("@type", "Catalog")
        .add("title", siteName)
        .add("description", "School safety guidance, vetted: what is in force now.")
        .add(
            "publisher",
            Json.createObjectBuilder().add("@type", "Agent").add("name", operator.orElse(siteName)))
        .add("contactPoint", Json.createArrayBuilder().add(contact()))
        .add("homepage", homepage())
        .add("language", Json.createArrayBuilder().add("en"))
        .add("accessRights", "public")
        .add("conformsTo", standard())
        .add("themeTaxonomy", new CatalogConcepts(taxonomy).schemes())
        .build();
  }

  private JsonObject contact() {
    return Json.createObjectBuilder()
        .add("@type", "Kind")
        .add("fn", operator.orElse(siteName))
        .add("hasEmail", "mailto:" + email)
        .build();
  }

  private JsonObjectBuilder homepage() {
    return Json.createObjectBuilder()
        .add("@id", absolute("/"))
        .add("@type", "Document")
        .add("title", siteName)
        .add("accessURL", absolute("/"));
  }

  private static JsonObjectBuilder standard() {
    return Json.createObjectBuilder()
        .add("@id", CatalogTerms.PROFILE)
        .add("@type", "Standard")
        .add("title", "DCAT-US 3.0");
  }

  private String absolute(String path) {
    return gateway.resolve(path).toString();
  }
}
