package org.schoolsafety.crosswalk.journeys.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

class ConflictsIT {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Map<String, Object> BOTH_STAND =
      Map.of("decision", "both-stand", "explanation", "Each is right where it holds.");

  private final Dispute dispute = new Dispute();

  @Test
  void a_conflict_is_seen_on_both_items_and_in_the_search_until_it_is_resolved() {
    Eventually.see("both items", SOON, this::flags, flags -> flags.equals(List.of(false, false)));

    String conflict = dispute.reported();
    Eventually.see("the marks", SOON, this::flags, flags -> flags.equals(List.of(true, true)));

    assertThat(noted(dispute.lock(), "with")).isEqualTo(dispute.run());
    assertThat(noted(dispute.run(), "state")).isEqualTo("open");
    assertThat(page("/guidance/" + dispute.lock()))
        .contains("Another item advises differently: not resolved yet")
        .contains("/guidance/" + dispute.run());
    assertThat(page("/search?q=" + dispute.word())).contains("another item advises differently");

    Response resolved = Dispute.move("reviewer", conflict, "resolution", BOTH_STAND);
    Eventually.see("no marks", SOON, this::flags, flags -> flags.equals(List.of(false, false)));

    assertThat(resolved.statusCode()).as(resolved.asString()).isEqualTo(200);
    assertThat(resolved.jsonPath().getList("allowedMoves")).containsExactly("comment", "reopening");
    assertThat(noted(dispute.lock(), "decision")).isEqualTo("both-stand");
    assertThat(page("/guidance/" + dispute.run())).contains("Each is right where it holds.");
    assertThat(page(conflict.replace("/api/v1", ""))).contains("Both stand").contains("Reported");
    assertThat(page("/conflicts")).contains(Dispute.COURSE);
  }

  @Test
  void a_rebuild_of_the_index_changes_no_mark() {
    dispute.reported();
    Eventually.see("the marks", SOON, this::flags, flags -> flags.equals(List.of(true, true)));
    String index = index();

    Api.as("admin").post("/api/v1/admin/index/rebuild").then().statusCode(202);
    Eventually.see("the new index", Duration.ofSeconds(60), this::index, now -> !now.equals(index));

    assertThat(flags()).containsExactly(true, true);
  }

  @Test
  void what_is_withdrawn_for_a_conflict_is_named_and_not_led_to() {
    String conflict = dispute.reported();

    Response resolved =
        Dispute.move(
            "reviewer",
            conflict,
            "resolution",
            Map.of(
                "decision",
                "withdrawn",
                "explanation",
                "It was wrong.",
                "item",
                dispute.run(),
                "reason",
                "inaccurate"));

    assertThat(resolved.statusCode()).as(resolved.asString()).isEqualTo(200);
    assertThat(Api.anyone().get("/api/v1/guidance/" + dispute.run()).statusCode()).isEqualTo(410);
    assertThat(page("/guidance/" + dispute.lock()))
        .contains("has been withdrawn since; do not use it")
        .doesNotContain("href=\"/guidance/" + dispute.run());
    assertThat(page("/guidance/" + dispute.run())).contains("Another item advised differently");
  }

  @Test
  void everyone_does_what_is_theirs_and_nothing_else() {
    assertThat(dispute.report("peer-center").statusCode()).isEqualTo(403);
    String conflict = dispute.reported();

    Response again = dispute.report("reviewer");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat("/api/v1/conflicts/" + again.jsonPath().getString("conflict")).isEqualTo(conflict);
    assertThat(Dispute.move("publisher", conflict, "resolution", BOTH_STAND).statusCode())
        .isEqualTo(403);
    assertThat(
            Api.as("reviewer")
                .contentType(ContentType.JSON)
                .body(BOTH_STAND)
                .post(conflict + "/resolution")
                .statusCode())
        .isEqualTo(428);
    assertThat(Dispute.move("reviewer", conflict, "reopening", Map.of("reason", "x")).statusCode())
        .isEqualTo(409);
    assertThat(
            Dispute.move("reviewer", conflict, "resolution", Map.of("decision", "coin-toss"))
                .jsonPath()
                .getList("errors.field"))
        .containsExactly("decision", "explanation");
    assertThat(Api.anyone().get(conflict).jsonPath().getList("allowedMoves")).isEmpty();
    assertThat(Api.anyone().get(conflict).asString()).doesNotContain("district-demo");
    assertThat(Api.anyone().get("/api/v1/conflicts?item=x").statusCode()).isEqualTo(400);
    assertThat(
            Api.anyone()
                .queryParam("item", dispute.run())
                .queryParam("state", "open")
                .get("/api/v1/conflicts")
                .jsonPath()
                .getInt("total"))
        .isEqualTo(1);
  }

  @Test
  void the_discussion_is_for_those_who_take_part() {
    String comments = dispute.reported() + "/comments";
    Map<String, String> said = Map.of("text", "Which one holds in a gym?");

    Api.as("district")
        .contentType(ContentType.JSON)
        .body(said)
        .post(comments)
        .then()
        .statusCode(201);
    Api.as("publisher")
        .contentType(ContentType.JSON)
        .body(said)
        .post(comments)
        .then()
        .statusCode(201);

    assertThat(Api.as("reviewer").get(comments).jsonPath().getInt("total")).isEqualTo(2);
    assertThat(Api.as("policy-staff").get(comments).statusCode()).isEqualTo(403);
    assertThat(Api.anyone().get(comments).statusCode()).isEqualTo(401);
  }

  @Test
  void suggestions_say_why_and_are_for_reviewers() {
    Response suggested =
        Api.as("reviewer").queryParam("size", 50).get("/api/v1/conflicts/suggestions");

    assertThat(suggested.statusCode()).as(suggested.asString()).isEqualTo(200);
    assertThat(suggested.jsonPath().getInt("looked")).isPositive();
    assertThat(suggested.jsonPath().<List<String>>getList("items.functions"))
        .allSatisfy(functions -> assertThat(functions).isNotEmpty());
    assertThat(Api.as("district").get("/api/v1/conflicts/suggestions").statusCode()).isEqualTo(403);
  }

  private List<Boolean> flags() {
    return Api.anyone()
        .queryParam("q", dispute.word())
        .get("/api/v1/guidance")
        .jsonPath()
        .getList("items.openConflict");
  }

  private String index() {
    return Api.as("admin").get("/api/v1/admin/index").jsonPath().getString("index");
  }

  private static String noted(String item, String member) {
    return Api.anyone()
        .get("/api/v1/guidance/" + item)
        .jsonPath()
        .getString("conflicts[0]." + member);
  }

  private static String page(String path) {
    return Api.anyone().header("Accept", "text/html").get(path).asString();
  }
}
