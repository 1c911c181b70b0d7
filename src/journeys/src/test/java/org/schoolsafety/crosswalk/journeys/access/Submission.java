package org.schoolsafety.crosswalk.journeys.access;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.content.documents.Document;

/** A file and what its sender says of it, on its way through intake. */
public final class Submission {

  /** The organization that the demo user publisher acts for. */
  public static final String PUBLISHER_ORGANIZATION = "granite-state-emergency-management";

  private static final Duration LONGEST_EXTRACTION = Duration.ofMinutes(3);

  private final Document document;
  private final Map<String, Object> metadata = new LinkedHashMap<>();
  private String role = "publisher";

  private Submission(Document document) {
    this.document = document;
    metadata.put("rights", "Made for a test; free to use.");
  }

  public static Submission of(Document document) {
    return new Submission(document);
  }

  public Submission titled(String title) {
    return with("title", title);
  }

  public Submission phases(String... phases) {
    return with("phases", List.of(phases));
  }

  public Submission topics(String... topics) {
    return with("topics", List.of(topics));
  }

  public Submission with(String name, Object value) {
    metadata.put(name, value);
    return this;
  }

  /** Sent by the demo user of another role than publisher, or by a service client. */
  public Submission sentBy(String sender) {
    role = sender;
    return this;
  }

  /** Sends it; the answer as it comes. */
  public Response send() {
    return (role.startsWith("crosswalk-") ? Api.asClient(role) : Api.as(role))
        .multiPart("metadata", metadata, "application/json")
        .multiPart("file", document.name(), document.bytes(), "application/octet-stream")
        .post("/api/v1/intake");
  }

  /** Sends it and gives the ledger row's id. */
  public String accepted() {
    return send().then().statusCode(202).extract().path("id");
  }

  /** Sends it and waits for its outcome; the ledger row. */
  public JsonPath settled() {
    return settled(accepted());
  }

  /** Waits for the outcome of a ledger row. */
  public static JsonPath settled(String id) {
    return Eventually.see(
        "an outcome of " + id,
        LONGEST_EXTRACTION,
        () ->
            Api.as("reviewer")
                .get("/api/v1/intake/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(),
        row -> "finished".equals(row.getString("state")));
  }

  /** Sends it, waits, has the reviewer publish it; the id of the item. */
  public String published() {
    String candidate = settled().getString("candidate");
    return Decision.publish().on(candidate).then().statusCode(200).extract().path("guidance.id");
  }
}
