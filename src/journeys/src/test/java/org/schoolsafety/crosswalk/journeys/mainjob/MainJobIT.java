package org.schoolsafety.crosswalk.journeys.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** A file's way through intake, extraction, vetting and publication. */
class MainJobIT {

  private static final Duration FINDABLE = Duration.ofSeconds(2);

  @Test
  void a_file_is_accepted_and_its_ledger_row_tells_what_was_extracted() {
    String word = Documents.uniqueWord();
    Document plan = Documents.pdf("plan.pdf", "The first page of " + word, Documents.SENTENCE);

    Response answer = Submission.of(plan).send();
    JsonPath row = Submission.settled(answer.path("id"));

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.header("Location")).endsWith("/api/v1/intake/" + row.getString("id"));
    assertThat(row.getString("outcome")).isEqualTo("extracted");
    assertThat(row.getString("mediaType")).isEqualTo("application/pdf");
    assertThat(row.getInt("pages")).isEqualTo(2);
    assertThat(row.getInt("characters")).isGreaterThan(Documents.SENTENCE.length());
    assertThat(row.getString("language")).isEqualTo("en");
    assertThat(row.getInt("bytes")).isEqualTo(plan.bytes().length);
  }

  @Test
  void the_same_bytes_again_are_a_duplicate_that_names_the_first() {
    Document plan = Documents.any(5);
    JsonPath first = Submission.of(plan).settled();

    JsonPath second = Submission.of(plan.named("renamed.txt")).settled();

    assertThat(second.getString("outcome")).isEqualTo("duplicate");
    assertThat(second.getString("duplicateOf")).isEqualTo(first.getString("id"));
    assertThat(second.getString("candidate")).isEqualTo(first.getString("candidate"));
  }

  @Test
  void the_ledgers_totals_add_up_and_its_filters_narrow() {
    Submission.of(Documents.any(5)).settled();

    JsonPath all = Api.as("reviewer").get("/api/v1/intake").jsonPath();
    JsonPath extracted = Api.as("reviewer").get("/api/v1/intake?outcome=extracted").jsonPath();
    Map<String, Integer> totals = all.getMap("totals");

    assertThat(totals.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(all.getInt("total"));
    assertThat(extracted.getInt("total")).isEqualTo(totals.get("extracted"));
    assertThat(extracted.getList("items.outcome")).containsOnly("extracted");
  }

  @Test
  void a_publisher_sees_the_rows_of_its_own_organization_only() {
    String own = Submission.of(Documents.any(4)).accepted();
    String foreign = Submission.of(Documents.any(4)).sentBy("reviewer").accepted();

    JsonPath listed = Api.as("publisher").get("/api/v1/intake?size=100").jsonPath();
    int status = Api.as("publisher").get("/api/v1/intake/" + foreign).statusCode();

    assertThat(listed.getList("items.id")).contains(own).doesNotContain(foreign);
    assertThat(status).isEqualTo(404);
  }

  @Test
  void a_candidate_comes_with_suggestions_and_the_passages_they_quote() {
    String text = Documents.SENTENCE + " Families are told where. " + Documents.uniqueWord();
    JsonPath row = Submission.of(Documents.docx("route.docx", text)).settled();

    JsonPath candidate =
        Api.as("reviewer").get("/api/v1/candidates/" + row.getString("candidate")).jsonPath();

    List<String> quotes = candidate.getList("suggestions.quotes.text.flatten()");
    assertThat(candidate.getList("suggestions.notation"))
        .contains("school-based-police-and-security");
    assertThat(quotes).isNotEmpty().allMatch(quote -> text.contains(quote));
    assertThat(candidate.getList("passages.text").toString()).contains(Documents.SENTENCE);
    assertThat(candidate.getString("candidate.state")).isEqualTo("open");
  }

  @Test
  void what_a_reviewer_publishes_is_found_within_two_seconds() {
    String word = Documents.uniqueWord();
    JsonPath row = Submission.of(Documents.text("fresh.txt", "Fresh advice on " + word)).settled();
    Response decided = Decision.publish().with("title", "Advice").on(row.getString("candidate"));

    JsonPath found =
        Eventually.see(
            "the item in the search",
            FINDABLE,
            () -> Api.anyone().get("/api/v1/guidance?q=" + word).jsonPath(),
            page -> page.getInt("total") == 1);

    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(found.getString("items[0].id")).isEqualTo(decided.path("guidance.id"));
    assertThat(found.getString("items[0].title")).isEqualTo("Advice");
  }

  @Test
  void what_a_reviewer_rejects_never_becomes_public() {
    String word = Documents.uniqueWord();
    JsonPath row = Submission.of(Documents.text("advert.txt", "Buy " + word)).settled();

    JsonPath decided = Decision.reject().on(row.getString("candidate")).jsonPath();
    JsonPath candidate =
        Api.as("reviewer").get("/api/v1/candidates/" + row.getString("candidate")).jsonPath();

    assertThat(decided.getString("decision")).isEqualTo("reject");
    assertThat(decided.getString("guidance")).isNull();
    assertThat(candidate.getString("candidate.state")).isEqualTo("decided");
    assertThat(Api.anyone().get("/api/v1/guidance?q=" + word).jsonPath().getInt("total")).isZero();
  }
}
