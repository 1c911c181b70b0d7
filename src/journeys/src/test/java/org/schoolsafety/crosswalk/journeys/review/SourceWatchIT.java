package org.schoolsafety.crosswalk.journeys.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** The source of a published item is looked at, and what is found comes to the reviewers. */
class SourceWatchIT {

  private static final String WATCH = "/api/v1/source-watch/";

  @Test
  void a_refused_address_is_asked_anew_only_with_a_reason_and_only_what_was_refused() {
    String item = publishedAt("http://169.254.169.254/moved");
    int early = reopen(item, "It moved.").statusCode();
    check(item).then().statusCode(200);

    Response again = reopen(item, "The name leads to a public host now.");
    int unsaid = reopen(item, " ").statusCode();

    assertThat(early).isEqualTo(409);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getString("outcome")).isEqualTo("refused");
    assertThat(unsaid).isEqualTo(400);
  }

  @Test
  void an_address_of_our_own_network_is_refused_until_it_is_asked_anew_and_told() {
    String item = publishedAt("http://169.254.169.254/latest/meta-data");

    JsonPath checked = check(item).then().statusCode(200).extract().jsonPath();

    assertThat(checked.getString("outcome")).isEqualTo("refused");
    assertThat(checked.getString("reason")).contains("does not lead to a public address");
    assertThat(check(item).statusCode()).isEqualTo(409);
    JsonPath queue = Api.as("reviewer").get(checked.getString("submissions")).jsonPath();
    assertThat(queue.getList("items.occasion")).containsExactly("sent", "source-unreadable");
    assertThat(queue.getList("items[1].allowedMoves").toString()).contains("claim");
    JsonPath desk =
        Api.as("publisher")
            .get("/api/v1/submissions?occasion=source-unreadable&guidance=" + item)
            .jsonPath();
    assertThat(desk.getList("items[0].allowedMoves").toString())
        .contains("attach")
        .doesNotContain("withdraw");
    assertThat(page(item)).contains("Last checked against its source on");
  }

  @Test
  void an_item_whose_source_was_not_checked_says_nothing_of_it() {
    String item = publishedAt("https://www.example.org/plans/%s.pdf".formatted(System.nanoTime()));

    String page = page(item);

    assertThat(page).doesNotContain("Last checked against its source on");
  }

  @Test
  void only_reviewers_check_and_only_those_concerned_see() {
    String item = publishedAt("http://169.254.169.254/latest/user-data");
    check(item).then().statusCode(200);

    int byAnyone = Api.anyone().get(WATCH + item).statusCode();
    int byItsPublisher = Api.as("publisher").get(WATCH + item).statusCode();
    int checkedByItsPublisher = Api.as("publisher").post(WATCH + item + "/check").statusCode();
    int byADistrict = Api.as("district").get(WATCH + item).statusCode();

    assertThat(byAnyone).isEqualTo(401);
    assertThat(byItsPublisher).isEqualTo(200);
    assertThat(checkedByItsPublisher).isEqualTo(403);
    assertThat(byADistrict).isEqualTo(403);
  }

  @Test
  void the_listing_is_filtered_and_paged() {
    String one = publishedAt("http://169.254.169.254/one");
    String other = publishedAt("http://169.254.169.254/other");
    check(one).then().statusCode(200);
    check(other).then().statusCode(200);

    JsonPath first =
        Api.as("reviewer").get("/api/v1/source-watch?outcome=refused&size=1").jsonPath();
    JsonPath second =
        Api.as("reviewer")
            .get("/api/v1/source-watch?outcome=refused&size=1&cursor=" + first.getString("next"))
            .jsonPath();
    Response unknown = Api.as("reviewer").get("/api/v1/source-watch?outcome=missing");
    Response noId = Api.as("reviewer").get("/api/v1/submissions?guidance=one");

    assertThat(first.getLong("total")).isGreaterThanOrEqualTo(2);
    assertThat(second.getString("items[0].guidance"))
        .isNotEqualTo(first.getString("items[0].guidance"));
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(noId.statusCode()).isEqualTo(400);
  }

  private static String publishedAt(String address) {
    return Submission.of(Documents.any(4)).with("sourceUrl", address).published();
  }

  private static Response check(String item) {
    return Api.as("reviewer").post(WATCH + item + "/check");
  }

  private static Response reopen(String item, String reason) {
    return Api.as("reviewer")
        .contentType("application/json")
        .body(Map.of("reason", reason))
        .post(WATCH + item + "/reopening");
  }

  private static String page(String item) {
    return Api.anyone().get("/guidance/" + item).then().statusCode(200).extract().asString();
  }
}
