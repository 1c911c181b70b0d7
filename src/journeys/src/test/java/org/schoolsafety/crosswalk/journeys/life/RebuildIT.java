package org.schoolsafety.crosswalk.journeys.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** The index thrown away and made anew from the log answers every kind of question as before. */
class RebuildIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration REBUILT = Duration.ofSeconds(90);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Parameters of a search, one question a line: every filter, facet, order and way to ask. */
  private static final List<String> QUESTIONS =
      List.of(
          "",
          "q=WORD",
          "q=WORD drills",
          "q=\"walks the route\" WORD",
          "q=WORD -tornado",
          "q=SRO WORD",
          "q=evacuation&size=100",
          "q=nothing-of-this-kind-anywhere",
          "phase=response",
          "phase=response&phase=recovery",
          "topic=drills-and-exercises",
          "audience=teachers",
          "kind=guidance",
          "kind=guidance,toolkit&phase=prevention",
          "publisher=granite-state-emergency-management",
          "evidence=essa-tier:strong",
          "evidence=local-vetting:recommended&q=WORD",
          "language=en",
          "issuedFrom=2020-01-01&issuedTo=2024-12-31",
          "sort=title",
          "sort=newest",
          "sort=oldest&q=WORD",
          "sort=title&size=3");

  private final String word = Documents.uniqueWord();

  @Test
  void a_full_rebuild_changes_no_answer_to_any_kind_of_question() {
    lifeOfSomeItems();
    Map<String, JsonNode> answers = answers();
    Map<String, String> feeds = feeds();
    String index = index();

    Api.as("admin").post("/api/v1/admin/index/rebuild").then().statusCode(202);
    Eventually.see("the new index", REBUILT, this::index, name -> !name.equals(index));

    Map<String, JsonNode> anew = answers();
    assertThat(anew.keySet()).isEqualTo(answers.keySet());
    answers.forEach(
        (question, answer) -> assertThat(anew.get(question)).as(question).isEqualTo(answer));
    feeds()
        .forEach((question, feed) -> assertThat(feed).as(question).isEqualTo(feeds.get(question)));
    assertThat(answers.get("q=WORD").path("total").asInt()).isEqualTo(4);
    assertThat(answers.get("q=nothing-of-this-kind-anywhere").path("total").asInt()).isZero();
  }

  /** Seven: one is withdrawn, one replaced, one withdrawn and restored, one never published. */
  private void lifeOfSomeItems() {
    String withdrawn = published("Tornado drills", "guidance");
    String replaced = published("Evacuation, old", "guidance");
    String successor = published("Evacuation, new", "toolkit");
    String restored = published("Lockdown", "guidance");
    published("School resource officers and drills", "guidance");
    published("Walking the route", "report");
    Submission.of(document("Never published")).titled("Never " + word).settled();
    move(withdrawn, "withdrawal", Map.of("reason", "outdated", "explanation", "Old."));
    move(replaced, "supersession", Map.of("by", successor, "explanation", "Newer."));
    move(restored, "withdrawal", Map.of("reason", "inaccurate", "explanation", "Wrong."));
    move(restored, "restoration", Map.of("explanation", "Right after all."));
    Eventually.see(
        "four of them to be found",
        SOON,
        () -> ask("/api/v1/guidance", "q=WORD").jsonPath().getInt("total"),
        total -> total == 4);
  }

  private String published(String title, String kind) {
    String candidate =
        Submission.of(document(title))
            .titled(title + " " + word)
            .with("issued", "2023-05-06")
            .settled()
            .getString("candidate");
    return Decision.publish()
        .with("kind", kind)
        .with("phases", List.of("response", "recovery"))
        .with("topics", List.of("drills-and-exercises"))
        .with("audiences", List.of("teachers"))
        .with(
            "evidence",
            List.of(
                Map.of("scale", "essa-tier", "rating", "strong"),
                Map.of("scale", "local-vetting", "rating", "recommended")))
        .on(candidate)
        .then()
        .statusCode(200)
        .extract()
        .path("guidance.id");
  }

  private org.schoolsafety.crosswalk.content.documents.Document document(String title) {
    return Documents.text(
        title.replaceAll("\\W+", "-") + ".txt",
        title + ". " + Documents.SENTENCE + " It belongs to " + word + ".");
  }

  private static void move(String item, String move, Map<String, Object> body) {
    String path = "/api/v1/guidance/" + item;
    Api.as("reviewer")
        .header("If-Match", Api.anyone().get(path).header("ETag"))
        .contentType(ContentType.JSON)
        .body(new LinkedHashMap<>(body))
        .post(path + "/" + move)
        .then()
        .statusCode(200);
  }

  private Map<String, JsonNode> answers() {
    Map<String, JsonNode> answers = new TreeMap<>();
    for (String question : QUESTIONS) {
      answers.put(question, answer(question));
    }
    return answers;
  }

  /** The first page and the one that its cursor leads to. */
  private JsonNode answer(String question) {
    JsonNode first = read(ask("/api/v1/guidance", question));
    if (question.endsWith("size=3") && first.hasNonNull("next")) {
      String next = first.path("next").asText();
      ((ObjectNode) first)
          .set("second", read(ask("/api/v1/guidance", question + "&cursor=" + next)));
    }
    return comparable(first, !question.contains("sort") && question.contains("q="));
  }

  /**
   * Without scores: Elasticsearch counts the words of removed items until it merges segments. Where
   * the score alone makes the order, the order is left out too.
   */
  private static JsonNode comparable(JsonNode page, boolean orderedByScore) {
    ObjectNode same = page.deepCopy();
    same.findParents("score").forEach(scored -> ((ObjectNode) scored).remove("score"));
    same.findParents("next").forEach(paged -> ((ObjectNode) paged).remove("next"));
    if (orderedByScore) {
      List<JsonNode> items = new ArrayList<>();
      same.path("items").forEach(items::add);
      items.sort(java.util.Comparator.comparing(item -> item.path("id").asText()));
      same.set("items", JSON.createArrayNode().addAll(items));
    }
    return same;
  }

  /** The address of the next page names the index itself. */
  private Map<String, String> feeds() {
    Map<String, String> feeds = new TreeMap<>();
    for (String question : List.of("", "q=WORD", "phase=response", "evidence=essa-tier:strong")) {
      String feed = ask("/feeds/guidance.atom", question).asString();
      feeds.put(question, feed.replaceAll("cursor=[^\"]+", "cursor=…"));
    }
    return feeds;
  }

  private Response ask(String path, String question) {
    var request = Api.anyone();
    for (String parameter : question.replace("WORD", word).split("&")) {
      if (!parameter.isEmpty()) {
        String[] parts = parameter.split("=", 2);
        request.queryParam(parts[0], parts[1]);
      }
    }
    Response answer = request.get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static JsonNode read(Response answer) {
    try {
      return JSON.readTree(answer.asByteArray());
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  private String index() {
    return Api.as("admin").get("/api/v1/admin/index").jsonPath().getString("index");
  }
}
