package org.schoolsafety.crosswalk.journeys.feeds;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** Items that one journey publishes and takes back. */
final class Shelf {

  private final String word = Documents.uniqueWord();

  /** A word that is in all of its items and in no other. */
  String word() {
    return word;
  }

  String published(String title) {
    return Submission.of(Documents.text("plan.txt", title + " belongs to " + word + "."))
        .titled(title + " " + word)
        .phases("response")
        .topics("fire-drill")
        .published();
  }

  void withdraw(String item) {
    Response answer =
        Api.as("reviewer")
            .contentType(ContentType.JSON)
            .header("If-Match", Api.anyone().get("/api/v1/guidance/" + item).header("ETag"))
            .body(Map.of("reason", "outdated", "explanation", "The law changed."))
            .post("/api/v1/guidance/" + item + "/withdrawal");
    answer.then().statusCode(200);
  }
}
