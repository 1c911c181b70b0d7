package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What DCAT-US 3.0 wants of each class that the catalog uses, as far as its schemas say it. */
final class DcatUs {

  private static final String IRI = "[a-z]+:\\S+";
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?";

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Catalog", List.of("dataset"),
          "Dataset", List.of("title", "description", "identifier", "publisher", "contactPoint"),
          "Distribution", List.of(),
          "Organization", List.of("name"),
          "Agent", List.of("name"),
          "Kind", List.of("fn", "hasEmail"),
          "Document", List.of("title"),
          "Concept", List.of("prefLabel"),
          "ConceptScheme", List.of("title"),
          "Checksum", List.of("algorithm", "checksumValue"));

  /** Properties whose values are text of a certain form. */
  private static final Map<String, String> TEXT =
      Map.ofEntries(
          Map.entry("@id", IRI),
          Map.entry("title", "(?s).+"),
          Map.entry("description", "(?s).+"),
          Map.entry("identifier", ".+"),
          Map.entry("issued", DATE),
          Map.entry("modified", DATE),
          Map.entry("version", ".+"),
          Map.entry("accessRights", ".+"),
          Map.entry("license", ".+"),
          Map.entry("accessURL", IRI),
          Map.entry("downloadURL", IRI),
          Map.entry("mediaType", "[\\w.+-]+/[\\w.+-]+(;.*)?"),
          Map.entry("byteSize", "\\d+"),
          Map.entry("checksumValue", "[0-9a-f]{64}"),
          Map.entry("hasEmail", "mailto:[^@]+@[\\w.-]+\\.[\\w-]+"));

  /** Properties whose values are lists, and of what. */
  private static final Map<String, String> LISTS =
      Map.of(
          "dataset", "Dataset",
          "distribution", "Distribution",
          "contactPoint", "Kind",
          "theme", "Concept",
          "subject", "Concept",
          "category", "Concept",
          "themeTaxonomy", "ConceptScheme",
          "page", "Document");

  private DcatUs() {}

  static List<String> faultsOfDataset(JsonObject dataset) {
    return faults("Dataset", dataset);
  }

  static List<String> faultsOfCatalog(JsonObject catalog) {
    return faults("Catalog", catalog);
  }

  private static List<String> faults(String type, JsonObject thing) {
    List<String> faults = new ArrayList<>();
    if (!type.equals(thing.getString("@type", ""))) {
      faults.add("not a " + type + ": " + thing.get("@type"));
    }
    REQUIRED.getOrDefault(type, List.of()).stream()
        .filter(name -> !thing.containsKey(name))
        .forEach(name -> faults.add(type + " without " + name));
    thing.forEach((name, value) -> faults.addAll(faults(type + "." + name, name, value)));
    return faults;
  }

  private static List<String> faults(String where, String name, JsonValue value) {
    if (TEXT.containsKey(name)) {
      boolean fits =
          value instanceof JsonString text && Pattern.matches(TEXT.get(name), text.getString());
      return fits ? List.of() : List.of(where + " is " + value);
    }
    if (!LISTS.containsKey(name)) {
      return List.of();
    }
    return value instanceof JsonArray list
        ? list.stream()
            .flatMap(each -> faults(LISTS.get(name), each.asJsonObject()).stream())
            .toList()
        : List.of(where + " is no list");
  }
}
