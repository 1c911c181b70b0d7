package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** One item as a dataset of DCAT-US 3, its file as the distribution. */
final class CatalogDataset {

  private final URI gateway;
  private final JsonObject contact;
  private final CatalogConcepts concepts;

  /**
   * For the catalog of a gateway.
   *
   * @param gateway its public address
   * @param contact whom to write to about any of its items
   */
  CatalogDataset(URI gateway, JsonObject contact, Taxonomy taxonomy) {
    this.gateway = gateway;
    this.contact = contact;
    this.concepts = new CatalogConcepts(taxonomy);
  }

  JsonObject of(GuidanceRecord item) {
    String page = absolute("/guidance/" + item.id());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@id", page)
            .add("@type", "Dataset")
            .add("identifier", "urn:uuid:" + item.id())
            .add("title", item.title())
            .add("description", item.summary().isBlank() ? item.title() : item.summary())
            .add("publisher", publisher(item))
            .add("contactPoint", Json.createArrayBuilder().add(contact))
            .add("landingPage", document(page, item.title()))
            .add("issued", Objects.toString(item.issued(), time(item.published())))
            .add("modified", time(item.updated()))
            .add("version", Integer.toString(item.version()))
            .add("accessRights", "public")
            .add("rights", Json.createArrayBuilder().add(item.rights()));
    tags(json, item);
    language(json, item);
    if (item.sourceUrl() != null) {
      json.add("page", Json.createArrayBuilder().add(document(item.sourceUrl(), item.title())));
    }
    if (!item.supersedes().isEmpty()) {
      JsonArrayBuilder others = Json.createArrayBuilder();
      item.supersedes().forEach(other -> others.add(absolute("/guidance/" + other)));
      json.add("relation", others);
    }
    return json.add("distribution", Json.createArrayBuilder().add(distribution(item, page)))
        .build();
  }

  private static JsonObjectBuilder publisher(GuidanceRecord item) {
    return Json.createObjectBuilder()
        .add("@type", "Organization")
        .add("name", item.publisher().name())
        .add("notation", Json.createArrayBuilder().add(item.publisher().id()));
  }

  private static JsonObjectBuilder document(String address, String title) {
    return Json.createObjectBuilder()
        .add("@id", address)
        .add("@type", "Document")
        .add("title", title)
        .add("accessURL", address);
  }

  /** Broad tags are themes, narrow ones subjects, the kind is the category; all are keywords. */
  private void tags(JsonObjectBuilder json, GuidanceRecord item) {
    List<String> kind = item.kind() == null ? List.of() : List.of(item.kind());
    Set<String> keywords = new LinkedHashSet<>();
    JsonArrayBuilder themes = Json.createArrayBuilder();
    JsonArrayBuilder subjects = Json.createArrayBuilder();
    JsonArrayBuilder categories = Json.createArrayBuilder();
    concepts.add(themes, "phase", item.phases());
    concepts.add(themes, "topic", item.topics());
    concepts.add(subjects, "function", item.functions());
    concepts.add(subjects, "hazard", item.hazards());
    concepts.add(categories, "kind", kind);
    keywords.addAll(concepts.labels("phase", item.phases()));
    keywords.addAll(concepts.labels("topic", item.topics()));
    keywords.addAll(concepts.labels("function", item.functions()));
    keywords.addAll(concepts.labels("hazard", item.hazards()));
    keywords.addAll(concepts.labels("audience", item.audiences()));
    json.add("keyword", Json.createArrayBuilder(keywords))
        .add("theme", themes)
        .add("subject", subjects)
        .add("category", categories);
  }

  /** The profile has languages by two letters (ISO 639-1); what has none stays unsaid. */
  private static void language(JsonObjectBuilder json, GuidanceRecord item) {
    String code =
        item.language() == null ? "" : Locale.forLanguageTag(item.language()).getLanguage();
    if (code.length() == 2) {
      json.add("language", Json.createArrayBuilder().add(code));
    }
  }

  private JsonObjectBuilder distribution(GuidanceRecord item, String page) {
    OriginalFile file = item.file();
    String address = absolute("/api/v1/guidance/" + item.id() + "/file");
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@id", address)
            .add("@type", "Distribution")
            .add("title", file.name())
            .add("accessURL", page)
            .add("downloadURL", address)
            .add("mediaType", file.mediaType())
            .add("byteSize", Long.toString(file.bytes()))
            .add("modified", time(item.updated()))
            .add("accessRights", "public")
            .add("rights", Json.createArrayBuilder().add(item.rights()))
            .add(
                "checksum",
                Json.createObjectBuilder()
                    .add("@type", "Checksum")
                    .add("algorithm", "SHA-256")
                    .add("checksumValue", file.sha256()));
    return item.rights().matches("https?://\\S+") ? json.add("license", item.rights()) : json;
  }

  private String absolute(String path) {
    return gateway.resolve(path).toString();
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
