package org.schoolsafety.crosswalk.journeys.editions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

class EditionsIT {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final String word = Documents.uniqueWord();

  @Test
  void a_second_format_is_seen_in_review_linked_and_found_once() {
    String checklist = published("Checklist", text(0, 200));
    String intake = waiting("Checklist again", text(0, 200) + " Page 1.");
    String submission = submissionOf(intake);

    JsonPath likenesses = reviewer("/api/v1/submissions/" + submission + "/likenesses");

    assertThat(likenesses.getInt("total")).isEqualTo(1);
    assertThat(likenesses.getString("items[0].other.id")).isEqualTo(checklist);
    assertThat(likenesses.getString("items[0].kind")).isEqualTo("same-text");
    assertThat(likenesses.getInt("items[0].percentOfOther")).isEqualTo(100);
    String difference = likenesses.getString("items[0].difference");
    assertThat(reviewer(difference).getString("changes[0].parts.find{it.kind=='added'}.text"))
        .contains("Page 1.");
    Response page = Api.as("reviewer").accept("text/html").get(difference);
    assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
    assertThat(page.asString()).contains("Two texts side by side").contains("Page 1.");

    String again = decided(intake);
    Eventually.see("both to be found", SOON, () -> found("preferred"), total -> total == 2);
    Response family = begin(checklist, again, "other-format");
    assertThat(family.statusCode()).as(family.asString()).isEqualTo(201);
    Eventually.see("one to be found", SOON, () -> found("preferred"), total -> total == 1);

    assertThat(found("all")).isEqualTo(2);
    assertThat(search("preferred").getString("items[0].id")).isEqualTo(checklist);
    assertThat(search("preferred").getString("items[0].editions[0].id")).isEqualTo(again);
    assertThat(search("preferred").getList("facets.publisher.count")).containsExactly(1);
    assertThat(feed("preferred")).contains("<id>urn:uuid:" + checklist);
    assertThat(feed("preferred")).doesNotContain("<id>urn:uuid:" + again);
    assertThat(feed("all")).contains("<id>urn:uuid:" + again);
    assertThat(itemPage(again))
        .contains("Other editions of this guidance")
        .contains("/guidance/" + checklist);
    assertThat(itemPage(checklist)).contains("Other format");
  }

  @Test
  void when_the_preferred_edition_leaves_the_next_is_shown_until_it_comes_back() {
    String first = published("Bus drills, one", text(0, 120));
    String second = published("Bus drills, two", text(60, 180));
    String family = begin(first, second, "earlier-edition").path("id");
    Eventually.see("one to be found", SOON, () -> found("preferred"), total -> total == 1);

    move(first, "withdrawal", Map.of("reason", "outdated", "explanation", "The law changed."));
    Eventually.see("the other one", SOON, this::firstFound, second::equals);
    String answer = answers();
    rebuild();
    assertThat(Eventually.see("the same answers", SOON, this::answers, answer::equals))
        .isEqualTo(answer);
    move(first, "restoration", Map.of("explanation", "It did not."));
    Eventually.see("the first again", SOON, this::firstFound, first::equals);

    Response dissolved = dissolve(family);
    assertThat(dissolved.statusCode()).as(dissolved.asString()).isEqualTo(204);
    Eventually.see("both to be found", SOON, () -> found("preferred"), total -> total == 2);
    assertThat(Api.anyone().get("/api/v1/edition-families/" + family).statusCode()).isEqualTo(404);
  }

  @Test
  void links_are_for_reviewers_on_the_state_they_have_read_and_must_make_sense() {
    String one = published("Shelter, one", text(0, 60));
    String two = published("Shelter, two", text(0, 70));
    String family = begin(one, two, "draft").path("id");
    String address = "/api/v1/edition-families/" + family;
    Map<String, Object> wanted = wanted(one, two, "reprint");

    assertThat(as("publisher").body(wanted).put(address).statusCode()).isEqualTo(403);
    assertThat(as("reviewer").body(wanted).put(address).statusCode()).isEqualTo(428);
    assertThat(as("reviewer").header("If-Match", "\"r0-0\"").body(wanted).put(address).statusCode())
        .isEqualTo(412);
    assertThat(begin(one, two, "draft").statusCode()).isEqualTo(409);
    assertThat(begin(one, one, "draft").statusCode()).isEqualTo(400);
    assertThat(begin(one, two, "cousin").jsonPath().getString("errors[0].field"))
        .isEqualTo("members[1].relation");
    assertThat(Api.anyone().queryParam("editions", "some").get("/api/v1/guidance").statusCode())
        .isEqualTo(400);
    assertThat(Api.anyone().get("/api/v1/guidance/" + one + "/difference?from=x").statusCode())
        .isEqualTo(400);
    Response changed =
        as("reviewer")
            .header("If-Match", Api.anyone().get(address).header("ETag"))
            .body(wanted)
            .put(address);
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.jsonPath().getList("members.relation")).containsExactly(null, "reprint");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/guidance/, application/json", "/guidance/, text/html"})
  void a_comparison_that_one_has_is_not_made_again_until_an_item_changes(String door, String type) {
    String one = published("Evacuation, one", text(0, 60));
    String two = published("Evacuation, two", text(0, 70));
    String address = door + two + "/difference?from=" + one;

    Response first = Api.anyone().accept(type).get(address);
    Response again = unless(first.header("ETag"), type, address);
    move(one, "supersession", Map.of("by", two, "explanation", "The newer one is better."));
    Response changed = unless(first.header("ETag"), type, address);

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(first.header("Cache-Control")).containsAnyOf("no-cache", "max-age=0");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
    assertThat(unless("\"x\"", type, door + two + "/difference?from=" + Documents.uniqueWord()))
        .extracting(Response::statusCode)
        .isEqualTo(400);
  }

  private static Response unless(String tag, String type, String address) {
    return Api.anyone().accept(type).header("If-None-Match", tag).get(address);
  }

  private String published(String title, String text) {
    return decided(waiting(title, text));
  }

  private String waiting(String title, String text) {
    return Submission.of(Documents.text(Documents.uniqueWord() + ".txt", text))
        .titled(title + " " + word)
        .phases("response")
        .topics("drills-and-exercises")
        .settled()
        .getString("id");
  }

  private static String decided(String intake) {
    String candidate = Submission.settled(intake).getString("candidate");
    return Decision.publish().on(candidate).then().statusCode(200).extract().path("guidance.id");
  }

  private static String submissionOf(String intake) {
    return reviewer("/api/v1/submissions?size=100&state=submitted")
        .getString("items.find{it.intake=='" + intake + "'}.id");
  }

  private String text(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> word + "n" + number)
        .collect(Collectors.joining(" "));
  }

  private static Response begin(String main, String other, String relation) {
    return as("reviewer").body(wanted(main, other, relation)).post("/api/v1/edition-families");
  }

  private static Map<String, Object> wanted(String main, String other, String relation) {
    return Map.of(
        "members",
        List.of(Map.of("id", main), Map.of("id", other, "relation", relation)),
        "explanation",
        "The same guidance.");
  }

  private static Response dissolve(String family) {
    String address = "/api/v1/edition-families/" + family;
    return as("reviewer")
        .header("If-Match", Api.anyone().get(address).header("ETag"))
        .body(Map.of("explanation", "Not the same."))
        .post(address + "/dissolution");
  }

  private static void move(String item, String move, Map<String, Object> body) {
    String address = "/api/v1/guidance/" + item;
    as("reviewer")
        .header("If-Match", Api.anyone().get(address).header("ETag"))
        .body(new LinkedHashMap<>(body))
        .post(address + "/" + move)
        .then()
        .statusCode(200);
  }

  private static void rebuild() {
    String index = index();
    Api.as("admin").post("/api/v1/admin/index/rebuild").then().statusCode(202);
    Eventually.see(
        "the new index", Duration.ofSeconds(60), EditionsIT::index, name -> !name.equals(index));
  }

  private static String index() {
    return Api.as("admin").get("/api/v1/admin/index").jsonPath().getString("index");
  }

  private static RequestSpecification as(String role) {
    return Api.as(role).contentType(ContentType.JSON);
  }

  private static JsonPath reviewer(String address) {
    return Api.as("reviewer").get(address).then().statusCode(200).extract().jsonPath();
  }

  private JsonPath search(String editions) {
    return Api.anyone()
        .queryParam("q", word)
        .queryParam("editions", editions)
        .get("/api/v1/guidance")
        .jsonPath();
  }

  private int found(String editions) {
    return search(editions).getInt("total");
  }

  private String firstFound() {
    return search("preferred").getString("items[0].id");
  }

  private String answers() {
    return search("preferred").prettify().replaceAll("\"score\": [0-9.]+", "\"score\": 0");
  }

  private String feed(String editions) {
    return Api.anyone()
        .queryParam("q", word)
        .queryParam("editions", editions)
        .get("/feeds/guidance.atom")
        .asString();
  }

  private static String itemPage(String item) {
    return Api.anyone().accept("text/html").get("/guidance/" + item).asString();
  }
}
