package org.schoolsafety.crosswalk.journeys.faults;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

/** Does by the API what comes to mind: publishes, revises, supersedes, withdraws, restores. */
final class Librarian {

  private static final String CENTER = "granite-state-emergency-management";
  private static final String SUBMISSIONS = "/api/v1/submissions";
  private static final Duration EXTRACTION = Duration.ofMinutes(1);

  private final Map<String, String> tokens = new HashMap<>();
  private final OwnNode node;
  private final Random random;
  private final List<String> items = new ArrayList<>();
  private int written;

  Librarian(OwnNode node, Random random) {
    this.node = node;
    this.random = random;
    signIn();
    as("admin")
        .body(Map.of("name", "Granite State Emergency Management", "type", "emergency-management"))
        .put("/api/v1/organizations/" + CENTER)
        .then()
        .statusCode(201);
  }

  /** Takes over what is there already. */
  void knows(List<String> ids) {
    items.addAll(ids);
  }

  /** Something happens; what is not allowed does not, and says so by its status. */
  int act() {
    int whim = random.nextInt(100);
    if (whim < 1) {
      return publish();
    }
    if (whim < 2) {
      return revise(any());
    }
    return switch (whim % 3) {
      case 0 ->
          move(any(), "supersession", Map.of("by", any(), "explanation", "A newer one is out."));
      case 1 -> move(any(), "withdrawal", Map.of("reason", "outdated", "explanation", "Old."));
      default -> move(any(), "restoration", Map.of("explanation", "Good again."));
    };
  }

  /** Before the tokens of before run out. */
  void signIn() {
    List.of("admin", "publisher", "reviewer").forEach(role -> tokens.put(role, node.token(role)));
  }

  private int publish() {
    Response draft = draft(Map.of());
    draft.then().statusCode(201);
    Response published = throughReview(draft.path("id"));
    if (published.statusCode() == 200) {
      items.add(published.path("guidance"));
    }
    return published.statusCode();
  }

  private int revise(String item) {
    Response draft = draft(Map.of("revises", item));
    return draft.statusCode() == 201
        ? throughReview(draft.path("id")).statusCode()
        : draft.statusCode();
  }

  private int move(String item, String move, Map<String, Object> body) {
    String address = "/api/v1/guidance/" + item;
    String tag = as("reviewer").get(address).header("ETag");
    RequestSpecification request = as("reviewer").body(body);
    return (tag == null ? request : request.header("If-Match", tag))
        .post(address + "/" + move)
        .statusCode();
  }

  private Response draft(Map<String, Object> more) {
    written++;
    Map<String, Object> said = new HashMap<>(more);
    said.put(
        "metadata",
        Map.of(
            "title",
            "Plan " + written,
            "rights",
            "Free.",
            "kind",
            "guidance",
            "phases",
            List.of("response")));
    return as("publisher").body(said).post(SUBMISSIONS);
  }

  /** Its file, the sender's and the reviewer's moves; the answer to the last of them. */
  private Response throughReview(String draft) {
    String text =
        "Plan " + written + " says where everybody meets, in " + random.nextLong() + " words.";
    String address = SUBMISSIONS + "/" + draft;
    node(tokens.get("publisher"))
        .header("If-Match", as("publisher").get(address).header("ETag"))
        .multiPart("file", "plan.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
        .post(address + "/file");
    Eventually.see(
        "its text",
        EXTRACTION,
        () -> as("publisher").get(address).jsonPath().getString("candidate"),
        Objects::nonNull);
    decide("publisher", address, Map.of("move", "submit", "note", "Please review."));
    decide("reviewer", address, Map.of("move", "claim", "note", "Mine."));
    decide("reviewer", address, approval());
    return decide("reviewer", address, Map.of("move", "publish", "note", "Out it goes."));
  }

  private Map<String, Object> approval() {
    JsonPath rubrics = as("reviewer").get("/api/v1/rubrics?kind=guidance").jsonPath();
    List<String> criteria = rubrics.getList("items[0].criteria.id");
    List<Map<String, Object>> answers =
        criteria.stream()
            .map(each -> Map.<String, Object>of("criterion", each, "value", 2))
            .toList();
    return Map.of("move", "approve", "note", "Clear.", "answers", answers);
  }

  private Response decide(String role, String address, Map<String, Object> move) {
    String tag = as(role).get(address).header("ETag");
    return as(role).header("If-Match", tag).body(move).post(address + "/moves");
  }

  private String any() {
    return items.get(random.nextInt(items.size()));
  }

  private RequestSpecification as(String role) {
    return node(tokens.get(role)).contentType(ContentType.JSON);
  }

  private RequestSpecification node(String token) {
    return RestAssured.given().baseUri(node.url()).header("Authorization", "Bearer " + token);
  }
}
