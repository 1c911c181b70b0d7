package org.schoolsafety.crosswalk.journeys.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/**
 * Every rating of every scale is found by itself; statements on different scales, and several on
 * one, stand side by side wherever the item is told of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT {

  private static final List<String> SCALES =
      List.of("essa-tier", "wwc-rating", "crimesolutions-rating", "local-vetting");

  private final String word = Documents.uniqueWord();

  /** For each rating, as scale:rating, an item that has it alone. */
  private final Map<String, String> alone = new TreeMap<>();

  private final List<Map<String, Object>> statements = new ArrayList<>();
  private final String rated;

  EvidenceIT() {
    for (String scale : SCALES) {
      List<String> ratings =
          Api.anyone().get("/api/v1/taxonomy/" + scale).jsonPath().getList("concepts.notation");
      statements.add(statement(scale, ratings.get(0), "High schools"));
      ratings.forEach(
          rating ->
              alone.put(
                  scale + ":" + rating,
                  published(List.of(Map.of("scale", scale, "rating", rating)))));
    }
    statements.add(statement("essa-tier", "promising", "Elementary schools"));
    rated = published(statements);
    Eventually.see(
        "all to be found", Duration.ofSeconds(30), this::total, total -> total == alone.size() + 1);
  }

  @Test
  void each_rating_of_each_scale_finds_what_has_it_and_nothing_else() {
    List<String> ofRated =
        statements.stream().map(each -> each.get("scale") + ":" + each.get("rating")).toList();

    alone.forEach(
        (rating, item) -> {
          List<String> found = search(rating).getList("items.id");
          if (ofRated.contains(rating)) {
            assertThat(found).as(rating).containsExactlyInAnyOrder(item, rated);
          } else {
            assertThat(found).as(rating).containsExactly(item);
          }
        });
  }

  @Test
  void the_same_word_on_two_scales_is_two_ratings() {
    List<String> tier = search("essa-tier:promising").getList("items.id");
    List<String> program = search("crimesolutions-rating:promising").getList("items.id");

    assertThat(tier).contains(alone.get("essa-tier:promising"));
    assertThat(program).doesNotContain(alone.get("essa-tier:promising"), rated);
  }

  @Test
  void the_facet_counts_every_rating_under_its_scale() {
    List<Map<String, Object>> facet = search().getList("facets.evidence");

    Map<String, Object> counts = new TreeMap<>();
    facet.forEach(each -> counts.put(String.valueOf(each.get("value")), each.get("count")));

    assertThat(counts.keySet()).containsExactlyElementsOf(alone.keySet());
    assertThat(counts).containsEntry("essa-tier:promising", 2).containsEntry("essa-tier:strong", 2);
    assertThat(facet).allMatch(each -> String.valueOf(each.get("label")).contains(": "));
  }

  @Test
  void record_search_and_feed_carry_every_statement_whole_and_none_in_sum() {
    JsonPath record = Api.anyone().get("/api/v1/guidance/" + rated).jsonPath();
    JsonPath found = search("wwc-rating:" + statements.get(1).get("rating"));
    String feed = Api.anyone().queryParam("q", word).get("/feeds/guidance.atom").asString();
    String entry = feed.substring(feed.indexOf("urn:uuid:" + rated));

    assertThat(record.getList("evidence")).isEqualTo(statements);
    assertThat(found.getList("items.find { it.id == '%s' }.evidence".formatted(rated)))
        .isEqualTo(statements);
    for (Map<String, Object> each : statements) {
      assertThat(entry.substring(0, entry.indexOf("</entry>")))
          .contains(
              "<cw:evidence scale=\"%s\" rating=\"%s\" source=\"%s\" date=\"%s\" scope=\"%s\"/>"
                  .formatted(
                      each.get("scale"),
                      each.get("rating"),
                      each.get("source"),
                      each.get("date"),
                      each.get("scope")));
    }
  }

  @Test
  void the_page_shows_every_statement_with_what_it_covers() {
    String page = Api.anyone().header("Accept", "text/html").get("/guidance/" + rated).asString();

    int rows = page.split("cw-evidence__scale", -1).length - 1;

    assertThat(rows).isEqualTo(statements.size());
    assertThat(page).contains("High schools").contains("Elementary schools");
  }

  private static Map<String, Object> statement(String scale, String rating, String scope) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("scale", scale);
    statement.put("rating", rating);
    statement.put("source", "https://evidence.example/" + scale);
    statement.put("date", "2025-03-01");
    statement.put("scope", scope);
    return statement;
  }

  private String published(List<Map<String, Object>> evidence) {
    String text = "Rated " + evidence + ". It belongs to " + word + ".";
    String candidate =
        Submission.of(Documents.text("rated.txt", text))
            .titled("Rated guidance")
            .settled()
            .getString("candidate");
    return Decision.publish()
        .with("kind", "guidance")
        .with("phases", List.of("response"))
        .with("evidence", evidence)
        .on(candidate)
        .then()
        .statusCode(200)
        .extract()
        .path("guidance.id");
  }

  private int total() {
    return search().getInt("total");
  }

  private JsonPath search(String... evidence) {
    var request = Api.anyone().queryParam("q", word).queryParam("size", 100);
    return (evidence.length == 0 ? request : request.queryParam("evidence", evidence[0]))
        .get("/api/v1/guidance")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
