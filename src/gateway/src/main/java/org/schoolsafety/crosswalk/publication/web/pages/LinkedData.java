package org.schoolsafety.crosswalk.publication.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Says of an item in the words of schema.org what its page says, for search engines. */
@ApplicationScoped
public class LinkedData {

  @Inject Taxonomy taxonomy;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /**
   * JSON-LD that may stand in a {@code script} element: no text in it can end the element. Empty
   * for what is not in force, which nobody is to list as if it were.
   */
  String of(GuidanceRecord item) {
    return item.current() ? described(item).toString().replace("<", "\\u003c") : "";
  }

  private JsonObject described(GuidanceRecord item) {
    String page = absolute("/guidance/" + item.id());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "DigitalDocument")
            .add("@id", page)
            .add("url", page)
            .add("identifier", "urn:uuid:" + item.id())
            .add("name", item.title())
            .add("publisher", named("Organization", item.publisher().name()))
            .add("datePublished", Objects.toString(item.issued(), time(item.published())))
            .add("dateModified", time(item.updated()))
            .add("version", Integer.toString(item.version()))
            .add("license", named("CreativeWork", item.rights()))
            .add("isAccessibleForFree", true)
            .add("about", about(item))
            .add("audience", audience(item))
            .add("encoding", encoding(item));
    add(json, "description", item.summary());
    add(json, "inLanguage", item.language());
    add(json, "isBasedOn", item.sourceUrl());
    add(json, "genre", item.kind() == null ? "" : taxonomy.label("kind", item.kind()));
    return json.build();
  }

  private JsonArrayBuilder about(GuidanceRecord item) {
    JsonArrayBuilder terms = Json.createArrayBuilder();
    addTerms(terms, "phase", item.phases());
    addTerms(terms, "topic", item.topics());
    addTerms(terms, "function", item.functions());
    addTerms(terms, "hazard", item.hazards());
    return terms;
  }

  private void addTerms(JsonArrayBuilder terms, String scheme, List<String> notations) {
    String set = taxonomy.scheme(scheme).map(known -> known.uri().toString()).orElse("");
    for (String notation : notations) {
      JsonObjectBuilder term =
          named("DefinedTerm", taxonomy.label(scheme, notation))
              .add("termCode", notation)
              .add("inDefinedTermSet", set);
      taxonomy
          .vocabulary()
          .concept(scheme, notation)
          .map(Concept::uri)
          .ifPresent(uri -> term.add("@id", uri.toString()));
      terms.add(term);
    }
  }

  private JsonArrayBuilder audience(GuidanceRecord item) {
    JsonArrayBuilder audiences = Json.createArrayBuilder();
    for (String notation : item.audiences()) {
      audiences.add(
          Json.createObjectBuilder()
              .add("@type", "Audience")
              .add("audienceType", taxonomy.label("audience", notation)));
    }
    return audiences;
  }

  private JsonObjectBuilder encoding(GuidanceRecord item) {
    OriginalFile file = item.file();
    return named("MediaObject", file.name())
        .add("contentUrl", absolute("/api/v1/guidance/" + item.id() + "/file"))
        .add("encodingFormat", file.mediaType())
        .add("contentSize", file.bytes() + " B")
        .add("sha256", file.sha256());
  }

  private static JsonObjectBuilder named(String type, String name) {
    return Json.createObjectBuilder().add("@type", type).add("name", name);
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.add(name, value);
    }
  }

  private String absolute(String path) {
    return gateway.resolve(path).toString();
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
