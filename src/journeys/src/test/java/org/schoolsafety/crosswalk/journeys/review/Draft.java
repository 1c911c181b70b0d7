package org.schoolsafety.crosswalk.journeys.review;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

/** A submission that the publisher's demo user began, seen and moved through the API. */
final class Draft {

  private static final String SUBMISSIONS = "/api/v1/submissions";

  private final String id;

  private Draft(String id) {
    this.id = id;
  }

  static Draft titled(String title, Map<String, Object> more) {
    return begun(title, "guidance", more);
  }

  static Draft ofKind(String kind) {
    return begun("A document of the kind " + kind, kind, Map.of());
  }

  private static Draft begun(String title, String kind, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put(
        "metadata",
        Map.of(
            "title",
            title,
            "rights",
            "Free to share.",
            "kind",
            kind,
            "phases",
            List.of("response")));
    Response begun = Api.as("publisher").contentType(ContentType.JSON).body(body).post(SUBMISSIONS);
    begun.then().statusCode(201);
    return new Draft(begun.path("id"));
  }

  static Draft titled(String title) {
    return titled(title, Map.of());
  }

  Draft with(Document file) {
    Api.as("publisher")
        .header("If-Match", etag("publisher"))
        .multiPart("file", file.name(), file.bytes(), "application/octet-stream")
        .post(SUBMISSIONS + "/" + id + "/file")
        .then()
        .statusCode(202);
    Eventually.see(
        "the text of " + file.name(),
        Duration.ofSeconds(60),
        () -> seenBy("publisher"),
        submission -> submission.getString("candidate") != null);
    return this;
  }

  JsonPath seenBy(String role) {
    return Api.as(role).get(SUBMISSIONS + "/" + id).jsonPath();
  }

  JsonPath story() {
    return Api.as("publisher").get(SUBMISSIONS + "/" + id + "/story").jsonPath();
  }

  Response file(String role, String range) {
    return Api.as(role)
        .header("Range", range)
        .header("Accept-Encoding", "identity")
        .get(SUBMISSIONS + "/" + id + "/file");
  }

  JsonPath text(String role) {
    return Api.as(role).get(SUBMISSIONS + "/" + id + "/text").jsonPath();
  }

  String etag(String role) {
    return Api.as(role).get(SUBMISSIONS + "/" + id).header("ETag");
  }

  /** Makes a move on the present state. */
  Response move(String role, String move, String note) {
    return move(role, etag(role), Map.of("move", move, "note", note));
  }

  Response move(String role, String etag, Map<String, Object> body) {
    return Api.as(role)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(body)
        .post(SUBMISSIONS + "/" + id + "/moves");
  }

  /** Makes a move on the present state as anybody. */
  Response move(RequestSpecification by, Map<String, Object> body) {
    return by.header("If-Match", etag("publisher"))
        .contentType(ContentType.JSON)
        .body(body)
        .post(SUBMISSIONS + "/" + id + "/moves");
  }

  /** Approves with the highest step for every criterion. */
  Response approve(String reason) {
    List<String> criteria =
        Api.anyone()
            .get("/api/v1/rubrics?kind=guidance")
            .jsonPath()
            .getList("items[0].criteria.id");
    List<Map<String, Object>> answers =
        criteria.stream()
            .map(each -> Map.<String, Object>of("criterion", each, "value", 2))
            .toList();
    return move(
        "reviewer",
        etag("reviewer"),
        Map.of(
            "move",
            "approve",
            "note",
            reason,
            "answers",
            answers,
            "description",
            Map.of("topics", List.of("drills-and-exercises"))));
  }

  /** From draft to publication, without detours; returns the item's id. */
  String published() {
    move("publisher", "submit", "Please review.").then().statusCode(200);
    move("reviewer", "claim", "Mine.").then().statusCode(200);
    approve("Clear and current.").then().statusCode(200);
    Response published = move("reviewer", "publish", "Out it goes.");
    published.then().statusCode(200);
    return published.path("guidance");
  }

  Response fetch(String url) {
    return Api.as("publisher")
        .header("If-Match", etag("publisher"))
        .contentType(ContentType.JSON)
        .body(Map.of("url", url))
        .post(SUBMISSIONS + "/" + id + "/source");
  }
}
