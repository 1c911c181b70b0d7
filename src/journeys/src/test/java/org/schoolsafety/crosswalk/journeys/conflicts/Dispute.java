package org.schoolsafety.crosswalk.journeys.conflicts;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** Two published items that share a word which nothing else holds, and what is said of them. */
public final class Dispute {

  public static final String COURSE = "Whether to leave the room";

  private final String word = Documents.uniqueWord();
  private final String lock = published("Lock the door");
  private final String run = published("Run if you can");

  public String word() {
    return word;
  }

  /** The item that says to stay. */
  public String lock() {
    return lock;
  }

  /** The item that says to leave. */
  public String run() {
    return run;
  }

  /** Reports it as the demo user of this role. */
  public Response report(String role) {
    return Api.as(role)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "items",
                List.of(lock, run),
                "courseOfAction",
                COURSE,
                "description",
                "One says stay, the other says leave."))
        .post("/api/v1/conflicts");
  }

  /** Reports it as the demo district; its path. */
  public String reported() {
    return "/api/v1/conflicts/"
        + report("district").then().statusCode(201).extract().<String>path("id");
  }

  /** Decides, or opens again, on the state as it is now. */
  public static Response move(String role, String conflict, String move, Map<String, Object> body) {
    return Api.as(role)
        .contentType(ContentType.JSON)
        .header("If-Match", Api.anyone().get(conflict).header("ETag"))
        .body(body)
        .post(conflict + "/" + move);
  }

  private String published(String title) {
    String text = title + " when there is danger in the building. It belongs to " + word + ".";
    return Submission.of(Documents.text(title.replaceAll("\\W+", "-") + ".txt", text))
        .titled(title + " " + word)
        .phases("response")
        .topics("drills-and-exercises")
        .published();
  }
}
