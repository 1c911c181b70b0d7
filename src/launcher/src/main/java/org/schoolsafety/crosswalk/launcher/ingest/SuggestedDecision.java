package org.schoolsafety.crosswalk.launcher.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The decision of a bulk load: publish, under the file's own title, with the tags its text
 * suggests.
 */
final class SuggestedDecision {
  private static final Map<String, String> FIELDS =
      Map.of(
          "phase",
          "phases",
          "topic",
          "topics",
          "audience",
          "audiences",
          "function",
          "functions",
          "hazard",
          "hazards");
  private static final double SURE_ENOUGH = 0.35;
  private static final int AT_MOST = 5;

  private SuggestedDecision() {}

  static ObjectNode of(JsonNode candidate, String fileName) {
    ObjectNode decision = new ObjectMapper().createObjectNode();
    decision.put("decision", "publish");
    decision.put(
        "reason",
        "Published with a bulk load by the center; its tags are those suggested by its text.");
    if (titleOf(candidate).isEmpty()) {
      decision.put("title", titleFrom(fileName));
    }
    FIELDS.forEach((scheme, field) -> addTags(decision, candidate, scheme, field));
    return decision;
  }

  private static String titleOf(JsonNode candidate) {
    String sent = candidate.path("metadata").path("title").asText("");
    return sent.isEmpty() ? candidate.path("intake").path("title").asText("") : sent;
  }

  /** What the sender said stands; only where nothing was said, the suggestions fill in. */
  private static void addTags(
      ObjectNode decision, JsonNode candidate, String scheme, String field) {
    if (!candidate.path("metadata").path(field).isEmpty()) {
      return;
    }
    ArrayNode tags = decision.arrayNode();
    suggested(candidate, scheme).forEach(tags::add);
    if (!tags.isEmpty()) {
      decision.set(field, tags);
    }
  }

  private static List<String> suggested(JsonNode candidate, String scheme) {
    List<JsonNode> all = new ArrayList<>();
    candidate.path("suggestions").forEach(all::add);
    return all.stream()
        .filter(each -> each.path("scheme").asText().equals(scheme))
        .filter(each -> each.path("score").asDouble() >= SURE_ENOUGH)
        .sorted(Comparator.comparingDouble(each -> -each.path("score").asDouble()))
        .limit(AT_MOST)
        .map(each -> each.path("notation").asText())
        .toList();
  }

  static String titleFrom(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String words = stem.replaceAll("[_\\s]+", " ").strip();
    return words.isEmpty() ? fileName : words;
  }
}
