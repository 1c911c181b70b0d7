package org.schoolsafety.crosswalk.journeys.scoping;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;

/**
 * A submission with its file, and the words that tell it from everything else.
 *
 * @param name how far it has come
 * @param submission its id
 * @param intake the id of its ledger row
 * @param candidate the id of its candidate
 * @param sha256 of its bytes
 * @param bytes its file
 * @param words unique ones: in the title, the file's name, the text and the note
 */
record Work(
    String name,
    String submission,
    String intake,
    String candidate,
    String sha256,
    byte[] bytes,
    Set<String> words) {

  static final String SUBMISSIONS = "/api/v1/submissions";
  private static final Duration EXTRACTION = Duration.ofMinutes(2);

  /** A draft of this person, its text found. */
  static Work draftOf(PartnerPerson by, String name) {
    String title = Documents.uniqueWord();
    String fileName = Documents.uniqueWord();
    String text = Documents.uniqueWord();
    byte[] bytes = Documents.text("any", Documents.SENTENCE + " " + text).bytes();
    Response begun =
        by.request()
            .contentType(ContentType.JSON)
            .body(Map.of("metadata", said(title)))
            .post(SUBMISSIONS);
    begun.then().statusCode(201);
    String id = begun.path("id");
    by.request()
        .header("If-Match", begun.header("ETag"))
        .multiPart("file", fileName + ".txt", bytes, "text/plain")
        .post(SUBMISSIONS + "/" + id + "/file")
        .then()
        .statusCode(202);
    JsonPath now =
        Eventually.see(
            "the text of " + name,
            EXTRACTION,
            () -> by.request().get(SUBMISSIONS + "/" + id).jsonPath(),
            seen -> seen.getString("candidate") != null);
    return new Work(
        name,
        id,
        now.getString("intake"),
        now.getString("candidate"),
        now.getString("file.sha256"),
        bytes,
        Set.of(title, fileName, text));
  }

  /** What is said of it, with this title. */
  static Map<String, Object> said(String title) {
    return Map.of(
        "title",
        title,
        "rights",
        "Free to share.",
        "kind",
        "guidance",
        "phases",
        List.of("response"),
        "topics",
        List.of("drills-and-exercises"));
  }

  /** The same with its sender. */
  Work submitted(PartnerPerson by) {
    move(by.request(), by, Map.of("move", "submit"));
    return this;
  }

  /** Returned by the demo reviewer with this note. */
  Work returned(PartnerPerson by, String note) {
    move(Api.as("reviewer"), by, Map.of("move", "claim"));
    move(Api.as("reviewer"), by, Map.of("move", "request-changes", "note", note));
    return this;
  }

  private void move(
      io.restassured.specification.RequestSpecification as,
      PartnerPerson seenBy,
      Map<String, Object> body) {
    as.header("If-Match", seenBy.request().get(path()).header("ETag"))
        .contentType(ContentType.JSON)
        .body(body)
        .post(path() + "/moves")
        .then()
        .statusCode(200);
  }

  /** Where it is. */
  String path() {
    return SUBMISSIONS + "/" + submission;
  }

  @Override
  public String toString() {
    return name;
  }
}
