package org.schoolsafety.crosswalk.journeys.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;

/**
 * Guidance from the first draft to its return from withdrawal, by three people: the publisher who
 * sends it, the reviewer who judges it, and somebody of a district who reads what came of it.
 */
class WholeStoryIT {

  private static final String PUBLISHER = "Granite State Emergency Management";
  private static final String CENTER = "Granite State School Safety Center";

  @Test
  void from_draft_to_restoration_the_items_page_tells_all_of_it() {
    String item = returnedResubmittedAndPublished();
    assertThat(read(item, 200)).contains("Clear and current.").contains("Approved by");

    revised(item);
    assertThat(read(item, 200)).contains("Version 2").contains("What changed");

    String successor =
        Draft.titled("Reunification, new edition").with(Documents.any(5)).published();
    move(
        "publisher",
        item,
        "supersession",
        Map.of("by", successor, "explanation", "See the new one."));
    assertThat(read(item, 200))
        .contains("This guidance has been replaced")
        .contains("/guidance/" + successor);
    assertThat(read(successor, 200)).contains("What it replaces").contains("/guidance/" + item);

    move(
        "publisher",
        item,
        "withdrawal",
        Map.of(
            "reason", "inaccurate", "explanation", "The map is wrong.", "replacedBy", successor));
    assertThat(read(item, 410)).contains("The map is wrong.").contains("/guidance/" + successor);

    move("reviewer", item, "restoration", Map.of("explanation", "The map was right."));
    assertWholeStory(item);
  }

  private static String returnedResubmittedAndPublished() {
    Draft draft = Draft.titled("Reunification at the gym").with(Documents.any(5));
    draft.move("publisher", "submit", "Please review.").then().statusCode(200);
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);
    draft.move("reviewer", "request-changes", "Say who leads.").then().statusCode(200);
    draft.move("publisher", "resubmit", "The principal leads.").then().statusCode(200);
    draft.move("reviewer", "claim", "Mine again.").then().statusCode(200);
    draft.approve("Clear and current.").then().statusCode(200);
    Response published = draft.move("reviewer", "publish", "Out it goes.");
    published.then().statusCode(200);
    JsonPath story = draft.story();
    assertThat(story.getList("moves.note", String.class))
        .contains("Say who leads.", "The principal leads.");
    assertThat(story.getInt("reviews[0].scoring.score"))
        .isEqualTo(story.getInt("reviews[0].scoring.possible"));
    return published.path("guidance");
  }

  private static void revised(String item) {
    String same =
        Draft.titled("Reunification at the gym, with a map", Map.of("revises", item))
            .with(Documents.any(5))
            .published();
    assertThat(same).isEqualTo(item);
  }

  private static void assertWholeStory(String item) {
    JsonPath versions = Api.as("district").get("/api/v1/guidance/" + item + "/versions").jsonPath();
    String page = read(item, 200);
    String told = page.substring(page.indexOf("What happened to it"));

    assertThat(versions.getList("history.event"))
        .isEqualTo(List.of("published", "revised", "superseded", "withdrawn", "restored"));
    assertThat(told)
        .containsSubsequence(
            "Restored",
            "by " + CENTER,
            "The map was right.",
            "Withdrawn",
            "by " + PUBLISHER,
            "The map is wrong.",
            "Replaced",
            "by " + PUBLISHER,
            "See the new one.",
            "Revised",
            "by " + CENTER,
            "(version 2)",
            "Clear and current.",
            "Published",
            "by " + CENTER,
            "(version 1)",
            "Clear and current.");
    assertThat(page).contains("Version 1").contains("Version 2").contains("What changed");
    assertThat(page).doesNotContain("This guidance has been replaced");
  }

  /** The page as somebody of a district reads it. */
  private static String read(String item, int status) {
    Response page = Api.as("district").header("Accept", "text/html").get("/guidance/" + item);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.contentType()).startsWith("text/html");
    return page.asString();
  }

  private static void move(String role, String item, String move, Map<String, Object> body) {
    String path = "/api/v1/guidance/" + item;
    Response moved =
        Api.as(role)
            .header("If-Match", Api.anyone().get(path).header("ETag"))
            .contentType(ContentType.JSON)
            .body(body)
            .post(path + "/" + move);
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
  }
}
