package org.schoolsafety.crosswalk.journeys.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;

/** A partner's guidance on its way through review, each step by the person whose step it is. */
class ReviewLifeIT {

  @Test
  void returned_work_is_resubmitted_scored_approved_and_published() {
    Draft draft = Draft.titled("Reunification at the bus loop").with(Documents.any(5));
    draft.move("publisher", "submit", "First try.").then().statusCode(200);
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);
    draft.move("reviewer", "request-changes", "Say who leads.").then().statusCode(200);
    draft.move("publisher", "resubmit", "The principal leads; page 1.").then().statusCode(200);
    draft.move("reviewer", "claim", "Mine again.").then().statusCode(200);
    draft.approve("Clear and current.").then().statusCode(200);

    Response published = draft.move("reviewer", "publish", "Out it goes.");

    JsonPath item = Api.anyone().get("/api/v1/guidance/" + published.path("guidance")).jsonPath();
    assertThat(published.statusCode()).isEqualTo(200);
    assertThat(item.getString("title")).isEqualTo("Reunification at the bus loop");
    assertThat(item.getList("topics").toString()).contains("drills-and-exercises");
    assertThat(draft.story().getList("moves.move"))
        .containsExactly(
            "edit",
            "attach",
            "submit",
            "claim",
            "request-changes",
            "resubmit",
            "claim",
            "approve",
            "publish");
    assertThat(draft.story().getString("reviews[0].scoring.rubric")).isEqualTo("guidance");
  }

  @Test
  void a_reviewer_downloads_and_reads_the_file_before_deciding() {
    Document sent = Documents.any(6);
    Draft draft = Draft.titled("Bus loop in the dark").with(sent);
    draft.move("publisher", "submit", "Please.").then().statusCode(200);

    Response file = draft.file("reviewer", "bytes=0-9");
    JsonPath text = draft.text("reviewer");

    assertThat(file.statusCode()).isEqualTo(206);
    assertThat(file.asByteArray()).isEqualTo(Arrays.copyOf(sent.bytes(), 10));
    assertThat(file.header("Content-Disposition")).startsWith("attachment;");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Cache-Control")).contains("private");
    assertThat(text.getInt("total")).isPositive();
    assertThat(text.getString("items[0].text")).isNotBlank();
    assertThat(draft.file("district", "bytes=0-9").statusCode()).isEqualTo(403);
  }

  @Test
  void a_double_click_is_done_once() {
    Draft draft = Draft.titled("Shelter in place").with(Documents.any(4));
    String seen = draft.etag("publisher");

    Response first = draft.move("publisher", seen, Map.of("move", "submit"));
    Response second = draft.move("publisher", seen, Map.of("move", "submit"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(draft.seenBy("publisher").getString("state")).isEqualTo("submitted");
  }

  @Test
  void two_clicks_at_the_same_moment_publish_once() {
    Draft draft = Draft.titled("Reverse evacuation").with(Documents.any(4));
    draft.move("publisher", "submit", "Please.").then().statusCode(200);
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);
    draft.approve("Clear and current.").then().statusCode(200);
    String seen = draft.etag("reviewer");

    List<CompletableFuture<Response>> clicks =
        IntStream.range(0, 3)
            .mapToObj(
                click ->
                    CompletableFuture.supplyAsync(
                        () -> draft.move("reviewer", seen, Map.of("move", "publish"))))
            .toList();

    assertThat(clicks)
        .extracting(click -> click.join().statusCode())
        .containsExactlyInAnyOrder(200, 412, 412);
    String item = draft.seenBy("publisher").getString("guidance");
    assertThat(Api.anyone().get("/api/v1/guidance/" + item + "/versions").jsonPath())
        .satisfies(all -> assertThat(all.getList("history.event")).isEqualTo(List.of("published")));
  }

  @Test
  void a_change_without_the_state_it_is_meant_for_is_refused() {
    Draft draft = Draft.titled("Lockout").with(Documents.any(4));

    Response refused = draft.move("publisher", "", Map.of("move", "submit"));

    assertThat(refused.statusCode()).isEqualTo(428);
    assertThat(refused.contentType()).startsWith("application/problem+json");
  }

  @Test
  void a_move_out_of_turn_names_the_moves_that_are_allowed() {
    Draft draft = Draft.titled("Drop, cover, hold on").with(Documents.any(4));
    draft.move("publisher", "submit", "Please.").then().statusCode(200);

    Response refused = draft.move("reviewer", "publish", "Now.");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getList("allowedMoves")).isEqualTo(List.of("assign", "claim"));
  }

  @Test
  void the_queue_shows_what_waits_and_the_senders_desk_its_own() {
    Draft draft = Draft.titled("Severe weather").with(Documents.any(4));
    draft.move("publisher", "submit", "Please.").then().statusCode(200);
    String id = draft.seenBy("publisher").getString("id");

    JsonPath queue =
        Api.as("reviewer")
            .get("/api/v1/submissions?state=submitted&ready=true&size=100&sort=updated")
            .jsonPath();
    JsonPath desk = Api.as("publisher").get("/api/v1/submissions?size=100&sort=updated").jsonPath();

    assertThat(queue.getList("items.id")).contains(id);
    assertThat(desk.getList("items.id")).contains(id);
    assertThat(desk.getList("items.publisher")).containsOnly("granite-state-emergency-management");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "http://localhost:9999/plan.pdf",
        "http://[::1]/plan.pdf"
      })
  void an_address_of_our_own_network_is_never_fetched(String address) {
    Draft draft = Draft.titled("From the web");

    Response refused = draft.fetch(address);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.path("type").toString()).endsWith("/problems/source-not-fetched");
    assertThat(refused.path("detail").toString()).contains("does not lead to a public address");
  }

  @Test
  void an_address_that_only_some_read_as_our_own_network_is_never_fetched() {
    Draft draft = Draft.titled("From the web");

    Response refused = draft.fetch("http://2130706433/plan.pdf");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.path("type").toString()).endsWith("/problems/source-not-fetched");
    assertThat(refused.path("detail").toString()).contains("written as four");
  }
}
