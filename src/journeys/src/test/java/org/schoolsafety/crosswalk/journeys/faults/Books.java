package org.schoolsafety.crosswalk.journeys.faults;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

/** What a node's ledger, queue and library hold, read page by page through its API. */
final class Books {

  private static final Duration EXTRACTION = Duration.ofMinutes(2);
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);

  private final OwnNode node;
  private String token = "";
  private Instant tokenFrom = Instant.EPOCH;

  Books(OwnNode node) {
    this.node = node;
  }

  /** How many files have their outcome; what was told last, while the gateway is away. */
  int finished(int last) {
    try {
      Response answer = asReviewer().get("/api/v1/intake?state=finished&size=1");
      return answer.statusCode() == 200 ? answer.path("total") : last;
    } catch (Exception away) {
      return last;
    }
  }

  List<Map<String, Object>> ledger() {
    return all("/api/v1/intake", true);
  }

  List<Map<String, Object>> candidates() {
    return all("/api/v1/candidates", true);
  }

  List<Map<String, Object>> library() {
    return all("/api/v1/guidance", false);
  }

  byte[] file(String id) {
    return anyone()
        .get("/api/v1/guidance/" + id + "/file")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** What an address answers everyone. */
  Response ask(String path) {
    return anyone().get(path);
  }

  /** Sends a text as the demo publisher, whose organization a bare node lacks. */
  String candidate(String text) {
    as("admin")
        .contentType(ContentType.JSON)
        .body(Map.of("name", "Granite State Emergency Management", "type", "emergency-management"))
        .put("/api/v1/organizations/granite-state-emergency-management")
        .then()
        .statusCode(201);
    RequestSpecification publisher = as("publisher");
    String row =
        publisher
            .multiPart("metadata", Map.of("rights", "Free.", "title", text), "application/json")
            .multiPart("file", "dark.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
            .post("/api/v1/intake")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return Eventually.see(
        "the candidate of " + row,
        EXTRACTION,
        () -> asReviewer().get("/api/v1/intake/" + row).path("candidate"),
        java.util.Objects::nonNull);
  }

  private RequestSpecification as(String role) {
    return anyone().header("Authorization", "Bearer " + node.token(role));
  }

  /** Decides to publish it, as the demo reviewer. */
  Response publish(String candidate) {
    Map<String, Object> decision =
        Map.of(
            "decision", "publish",
            "reason", "It holds.",
            "kind", "guidance",
            "phases", List.of("response"));
    return asReviewer()
        .contentType(ContentType.JSON)
        .body(decision)
        .post("/api/v1/candidates/" + candidate + "/decision");
  }

  private List<Map<String, Object>> all(String path, boolean signedIn) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      RequestSpecification request = signedIn ? asReviewer() : anyone();
      if (!cursor.isEmpty()) {
        request.queryParam("cursor", cursor);
      }
      JsonPath page =
          request.queryParam("size", 100).get(path).then().statusCode(200).extract().jsonPath();
      rows.addAll(page.getList("items"));
      cursor = page.getString("next");
    }
    return rows;
  }

  private RequestSpecification anyone() {
    return RestAssured.given().baseUri(node.url());
  }

  private RequestSpecification asReviewer() {
    if (Instant.now().isAfter(tokenFrom.plus(TOKEN_KEPT))) {
      token = node.token("reviewer");
      tokenFrom = token.isEmpty() ? Instant.EPOCH : Instant.now();
    }
    return anyone().header("Authorization", "Bearer " + token);
  }
}
