package org.schoolsafety.crosswalk.journeys.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

class LifeOfAnItemIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(2);
  private static final Duration SOON = Duration.ofSeconds(10);

  private final String word = Documents.uniqueWord();

  @Test
  void what_is_withdrawn_is_gone_in_two_seconds_and_told_why_until_it_is_restored() {
    String item = published("Lockdown basics");
    Eventually.see("it to be found", SOON, this::found, total -> total == 1);
    String feedBefore = feed().header("ETag");
    JsonPath foundBefore = search();

    Response withdrawn =
        move(
            "publisher",
            item,
            "withdrawal",
            Map.of("reason", "outdated", "explanation", "The law changed."));
    Eventually.see("it to leave the search", AT_ONCE, this::found, total -> total == 0);

    assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
    assertGone(item);
    Eventually.see(
        "its tombstone in the feed",
        AT_ONCE,
        () -> feed().asString(),
        text -> text.contains("deleted-entry ref=\"urn:uuid:" + item));
    assertThat(feed().asString()).doesNotContain("<id>urn:uuid:" + item);
    assertThat(feed().header("ETag")).isNotEqualTo(feedBefore);
    assertThat(search().getList("facets.topic.count"))
        .isNotEqualTo(foundBefore.getList("facets.topic.count"));
    assertThat(home()).doesNotContain("/guidance/" + item);

    Response restored = move("reviewer", item, "restoration", Map.of("explanation", "It did not."));
    Eventually.see("it to be found again", AT_ONCE, this::found, total -> total == 1);

    assertThat(restored.statusCode()).as(restored.asString()).isEqualTo(200);
    assertThat(get(item).statusCode()).isEqualTo(200);
    assertThat(page(item).asString()).contains("The law changed.").contains("It did not.");
    assertThat(history(item)).containsExactly("published", "withdrawn", "restored");
  }

  @Test
  void what_is_superseded_says_so_and_leads_to_its_successor() {
    String old = published("Reunification, first edition");
    String next = published("Reunification, second edition");
    Eventually.see("both to be found", SOON, this::found, total -> total == 2);

    Response superseded =
        move(
            "reviewer",
            old,
            "supersession",
            Map.of("by", next, "explanation", "The second edition is out."));
    Eventually.see("the old one to leave the search", AT_ONCE, this::found, total -> total == 1);

    assertThat(superseded.statusCode()).as(superseded.asString()).isEqualTo(200);
    assertThat(get(old).jsonPath().getString("status")).isEqualTo("superseded");
    assertThat(get(old).jsonPath().getString("supersededBy")).isEqualTo(next);
    assertThat(get(next).jsonPath().getList("supersedes")).containsExactly(old);
    assertThat(page(old).statusCode()).isEqualTo(200);
    assertThat(page(old).asString())
        .contains("This guidance has been replaced")
        .contains("/guidance/" + next);
    assertThat(page(next).asString()).contains("What it replaces").contains("/guidance/" + old);
  }

  @Test
  void a_write_says_on_which_state_it_is_meant_and_by_whom_it_may_be_done() {
    String item = published("Shelter in place");
    Map<String, Object> why = Map.of("reason", "outdated", "explanation", "Old.");

    assertThat(post("reviewer", item, "withdrawal", why, null).statusCode()).isEqualTo(428);
    assertThat(post("reviewer", item, "withdrawal", why, "\"v0\"").statusCode()).isEqualTo(412);
    assertThat(post("district", item, "withdrawal", why, get(item).header("ETag")).statusCode())
        .isEqualTo(403);
    assertThat(move("publisher", item, "restoration", Map.of("explanation", "x")).statusCode())
        .isEqualTo(403);
    assertThat(
            move("reviewer", item, "withdrawal", Map.of("reason", "bored", "explanation", "x"))
                .jsonPath()
                .getString("type"))
        .isEqualTo("/problems/unknown-concept");
    assertThat(
            move("reviewer", item, "withdrawal", Map.of("reason", "outdated"))
                .jsonPath()
                .getString("errors[0].field"))
        .isEqualTo("explanation");
    Response refused = move("reviewer", item, "restoration", Map.of("explanation", "x"));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getList("allowedMoves"))
        .containsExactly("revision", "supersession", "withdrawal");
  }

  @Test
  void a_full_rebuild_of_the_index_changes_no_answer() {
    String withdrawn = published("Bus evacuation, one");
    published("Bus evacuation, two");
    Eventually.see("both to be found", SOON, this::found, total -> total == 2);
    move(
        "reviewer",
        withdrawn,
        "withdrawal",
        Map.of("reason", "inaccurate", "explanation", "Wrong."));
    Eventually.see("one to leave the search", AT_ONCE, this::found, total -> total == 1);
    String answers = answers();
    String feed = feed().asString();
    String index = index();

    Api.as("admin").post("/api/v1/admin/index/rebuild").then().statusCode(202);
    Eventually.see(
        "the new index", Duration.ofSeconds(60), this::index, name -> !name.equals(index));

    assertThat(Eventually.see("answers", SOON, this::answers, answers::equals)).isEqualTo(answers);
    assertThat(feed().asString()).isEqualTo(feed);
  }

  private String index() {
    return Api.as("admin").get("/api/v1/admin/index").jsonPath().getString("index");
  }

  private String published(String title) {
    String text = title + " is practiced with all staff. It belongs to " + word + ".";
    return Submission.of(Documents.text(title.replaceAll("\\W+", "-") + ".txt", text))
        .titled(title + " " + word)
        .phases("response")
        .topics("drills-and-exercises")
        .published();
  }

  private static Response move(String role, String item, String move, Map<String, Object> body) {
    return post(role, item, move, body, get(item).header("ETag"));
  }

  private static Response post(
      String role, String item, String move, Map<String, Object> body, String read) {
    var request = Api.as(role).contentType(ContentType.JSON).body(new LinkedHashMap<>(body));
    return (read == null ? request : request.header("If-Match", read))
        .post("/api/v1/guidance/" + item + "/" + move);
  }

  private static void assertGone(String item) {
    Response gone = get(item);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.contentType()).startsWith("application/problem+json");
    assertThat(gone.jsonPath().getString("withdrawal.reason")).isEqualTo("outdated");
    assertThat(gone.jsonPath().getString("withdrawal.explanation")).isEqualTo("The law changed.");
    assertThat(gone.jsonPath().getString("withdrawal.byOrganization"))
        .isEqualTo("Granite State Emergency Management");
    assertThat(Api.anyone().get("/api/v1/guidance/" + item + "/file").statusCode()).isEqualTo(410);
    assertThat(Api.anyone().get("/api/v1/guidance/" + item + "/versions/1/file").statusCode())
        .isEqualTo(410);
    assertThat(
            Api.anyone()
                .get("/api/v1/guidance/" + item + "/versions/1")
                .jsonPath()
                .getString("status"))
        .isEqualTo("withdrawn");
    assertThat(page(item).statusCode()).isEqualTo(410);
    assertThat(page(item).contentType()).startsWith("text/html");
    assertThat(page(item).asString()).contains("The law changed.").contains("Outdated");
  }

  private static Response get(String item) {
    return Api.anyone().get("/api/v1/guidance/" + item);
  }

  private static Response page(String item) {
    return Api.anyone().header("Accept", "text/html").get("/guidance/" + item);
  }

  private static java.util.List<String> history(String item) {
    return Api.anyone()
        .get("/api/v1/guidance/" + item + "/versions")
        .jsonPath()
        .getList("history.event");
  }

  private static String home() {
    return Api.anyone().get("/").asString();
  }

  private JsonPath search() {
    return Api.anyone().queryParam("q", word).get("/api/v1/guidance").jsonPath();
  }

  /** All but the scores: Elasticsearch counts words of removed items until it merges segments. */
  private String answers() {
    return search().prettify().replaceAll("\"score\": [0-9.]+", "\"score\": 0");
  }

  private int found() {
    return search().getInt("total");
  }

  private Response feed() {
    return Api.anyone().queryParam("q", word).get("/feeds/guidance.atom");
  }
}
