package org.schoolsafety.crosswalk.journeys.mainjob;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/**
 * Five published items that share a word which nothing else holds, so that searches stay among
 * them.
 */
final class Shelf {

  private static @Nullable Shelf only;

  final String word = Documents.uniqueWord();
  final Document pdf =
      Documents.pdf(
          "assessment.pdf",
          "A first page about " + word + " and nothing else.",
          "The assessment of the site takes a day. The course of action is chosen after it. "
              + word);
  final String assessment;
  final String officer;
  final String drill;
  final String recovery;
  final String webinar;

  private Shelf() {
    assessment =
        put(pdf, "Walking the Grounds", "report", List.of("prevention", "mitigation"), "strong");
    officer = put(text("officer", "Each school resource officer attends"), "Officers", "guidance");
    drill =
        put(text("drill", "Hold a drill, then choose an action of course"), "Drills", "guidance");
    recovery = put(text("recovery", "After the storm"), "Coming Back", "toolkit");
    webinar = put(text("webinar", "A webinar on the drill"), "Watch It", "webinar");
    Eventually.see(
        "the five items in the search",
        Duration.ofSeconds(10),
        () -> search("").getInt("total"),
        total -> total == 5);
  }

  /** The shelf of this run, filled at the first use. */
  static synchronized Shelf get() {
    if (only == null) {
      only = new Shelf();
    }
    return only;
  }

  /** A search among the five; further parameters start with an ampersand. */
  JsonPath search(String words, String... parameters) {
    return ask("/api/v1/guidance", words, parameters).then().statusCode(200).extract().jsonPath();
  }

  /** The same question at any address that answers searches. */
  Response ask(String path, String words, String... parameters) {
    var request = Api.anyone().queryParam("q", ("\"" + word + "\" " + words).strip());
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      request.queryParam(parts[0], parts[1]);
    }
    return request.get(path);
  }

  private Document text(String name, String text) {
    return Documents.text(name + ".txt", text + ". It belongs to " + word + ".");
  }

  private static String put(Document document, String title, String kind) {
    return put(document, title, kind, List.of("response"), "promising");
  }

  private static String put(
      Document document, String title, String kind, List<String> phases, String tier) {
    String candidate =
        Submission.of(document)
            .titled(title)
            .with("issued", "2024-05-06")
            .settled()
            .getString("candidate");
    return Decision.publish()
        .with("kind", kind)
        .with("phases", phases)
        .with("evidence", List.of(Map.of("scale", "essa-tier", "rating", tier)))
        .on(candidate)
        .then()
        .statusCode(200)
        .extract()
        .path("guidance.id");
  }
}
