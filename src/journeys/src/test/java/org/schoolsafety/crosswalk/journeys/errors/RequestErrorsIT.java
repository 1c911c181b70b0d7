package org.schoolsafety.crosswalk.journeys.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.journeys.access.Api;

/** Requests that ask for what there is not, or in a way that cannot be understood. */
class RequestErrorsIT {

  private static final String NOBODY = "/00000000-0000-4000-8000-000000000000";

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "/api/v1/guidance?phse=response, unknown-parameter",
    "/feeds/guidance.atom?phse=response, unknown-parameter",
    "/api/v1/guidance?issuedFrom=2024-02-30, invalid-parameter",
    "/api/v1/guidance?issuedTo=yesterday, invalid-parameter",
    "/api/v1/guidance?size=0, invalid-parameter",
    "/api/v1/guidance?size=101, invalid-parameter",
    "/api/v1/guidance?sort=best, invalid-parameter",
    "/api/v1/guidance?language=*, invalid-parameter",
    "/api/v1/guidance?language=en_US, invalid-parameter",
    "/feeds/guidance.atom?language=en_US, invalid-parameter",
    "/api/v1/guidance?publisher=nobody-at-all, invalid-parameter",
    "/feeds/guidance.atom?publisher=nobody-at-all, invalid-parameter",
    "/api/v1/changes?publisher=nobody-at-all, invalid-parameter",
    "/api/v1/guidance?phase=nowhere, unknown-concept",
    "/api/v1/guidance?topic=nothing, unknown-concept",
    "/api/v1/guidance?evidence=essa-tier:best, unknown-concept",
    "/api/v1/guidance?evidence=stars:5, unknown-concept",
    "/api/v1/guidance?cursor=abc, invalid-cursor",
    "/feeds/guidance.atom?issuedFrom=soon, invalid-parameter"
  })
  void a_parameter_that_means_nothing_is_refused_by_name(String path, String type) {
    Response answer = Api.anyone().urlEncodingEnabled(false).get(path);

    assertProblem(answer, 400, type);

    String parameter = path.replaceAll(".*\\?(\\w+)=.*", "$1");
    String value = path.replaceAll(".*=(?:[^:]*:)?", "");
    assertThat(answer.jsonPath().getString("detail")).containsAnyOf(parameter, value, "cursor");
  }

  @Test
  void a_language_that_nothing_is_in_finds_nothing() {
    Response answer = Api.anyone().get("/api/v1/guidance?language=vo");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getInt("total")).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "issuedFrom=abc | is not a date",
        "phase=unknown | There is no phase “unknown”",
        "cursor=abc | Start again at the first page",
        "phse=response | It may be misspelled",
        "publisher=nobody-at-all | There is no publisher",
        "size=none | from 1 to 100"
      })
  void a_search_that_cannot_be_used_is_told_to_people_in_their_words(String part, String words) {
    Response answer =
        Api.anyone()
            .urlEncodingEnabled(false)
            .accept("text/html,*/*;q=0.8")
            .get("/search?q=fire+drill&topic=drills-and-exercises&" + part);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString())
        .contains(words)
        .contains("value=\"fire drill\"")
        .contains("name=\"topic\" value=\"drills-and-exercises\"")
        .contains(answer.header("X-Request-Id"))
        .doesNotContain("parameter", "The cursor", "problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/?fbclid=IwAR0, /",
    "/search?q=fire+drill&utm_source=news&phase=response, /search?q=fire+drill&phase=response"
  })
  void a_link_that_was_shared_by_others_leads_people_where_it_was_meant(
      String shared, String meant) {
    RequestSpecification browser =
        Api.anyone().urlEncodingEnabled(false).accept("text/html,*/*;q=0.8");

    Response sentOn = browser.redirects().follow(false).get(shared);
    Response arrived = browser.redirects().follow(true).get(shared);

    assertThat(sentOn.statusCode()).isEqualTo(302);
    assertThat(sentOn.header("Location")).endsWith(meant);
    assertThat(arrived.statusCode()).isEqualTo(200);
  }

  @Test
  void what_was_added_to_an_address_of_the_api_is_an_unknown_parameter() {
    Response answer = Api.anyone().get("/api/v1/guidance?utm_source=news");

    assertProblem(answer, 400, "unknown-parameter");
  }

  @Test
  void an_unknown_publisher_is_told_to_people_as_a_page() {
    Response answer = Api.anyone().accept("text/html").get("/search?publisher=nobody-at-all");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString()).contains("nobody-at-all");
  }

  @Test
  void a_cursor_that_somebody_altered_is_refused_however_the_index_sorts() {
    String cursor = Api.anyone().get("/api/v1/guidance?size=1&sort=newest").path("next");
    String[] parts = new String(Base64.getUrlDecoder().decode(cursor)).split("\u001f");
    parts[3] = "ssoon";
    String altered =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.join("\u001f", parts).getBytes());

    Response answer = Api.anyone().get("/api/v1/guidance?size=1&sort=newest&cursor=" + altered);

    assertProblem(answer, 400, "invalid-cursor");
  }

  @Test
  void a_text_that_the_database_cannot_keep_is_refused_with_the_reason() {
    Response answer =
        Api.as("admin")
            .contentType(ContentType.JSON)
            .body("{\"name\":\"Nul \\u0000 Agency\",\"type\":\"nonprofit\"}")
            .put("/api/v1/organizations/nul-agency");

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.jsonPath().getString("detail")).contains("U+0000");
  }

  @ParameterizedTest(name = "{0} is not there")
  @CsvSource({
    "/api/v1/nothing-here",
    "/api/v1/guidance/no-id",
    "/api/v1/guidance" + NOBODY,
    "/api/v1/guidance" + NOBODY + "/versions",
    "/api/v1/guidance" + NOBODY + "/versions/1",
    "/api/v1/guidance" + NOBODY + "/file",
    "/api/v1/intake" + NOBODY,
    "/api/v1/candidates" + NOBODY,
    "/api/v1/organizations/nobody",
    "/api/v1/taxonomy/astrology",
    "/feeds/nothing.atom"
  })
  void what_is_not_there_is_not_found(String path) {
    Response answer = Api.as("reviewer").get(path);

    assertProblem(answer, 404, "not-found");
  }

  @Test
  void a_method_that_an_address_does_not_answer_is_told_which_it_does() {
    Response put = Api.anyone().put("/api/v1/guidance");
    Response delete = Api.as("reviewer").delete("/api/v1/intake");

    assertProblem(put, 405, "method-not-allowed");
    assertProblem(delete, 405, "method-not-allowed");
    assertThat(put.header("Allow")).contains("GET");
    assertThat(delete.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void a_media_type_that_is_not_offered_is_not_acceptable() {
    Response answer = Api.anyone().accept("image/png").get("/api/v1/guidance");

    assertProblem(answer, 406, "not-acceptable");
  }

  @Test
  void a_range_outside_the_file_is_told_how_long_the_file_is() {
    String aPdfOfTheSamples = "/api/v1/guidance?q=%22Family%20Reunification%20Checklist%22&size=1";
    String file =
        Api.anyone().urlEncodingEnabled(false).get(aPdfOfTheSamples).path("items[0].links.file");

    Response answer = Api.anyone().header("Range", "bytes=99999999999-").get(file);

    assertProblem(answer, 416, "range-not-satisfiable");
    assertThat(answer.header("Content-Range")).startsWith("bytes */");
  }

  @Test
  void a_decision_that_is_no_json_or_of_another_shape_is_told_so() {
    Response torn = decide("{\"decision\": \"publish\", ");
    Response list = decide("[1, 2]");
    Response member = decide("{\"decision\":\"publish\",\"reason\":\"x\",\"verdict\":\"good\"}");
    Response date = decide("{\"decision\":\"publish\",\"reason\":\"x\",\"issued\":\"2024-13-01\"}");

    assertProblem(torn, 400, "malformed-json");
    assertProblem(list, 400, "invalid-request");
    assertProblem(member, 400, "invalid-request");
    assertProblem(date, 400, "invalid-request");
    assertThat(member.jsonPath().getString("detail")).contains("verdict");
  }

  @Test
  void a_decision_that_lacks_what_is_required_names_the_fields() {
    Response answer = decide("{\"decision\":\"perhaps\"}");

    assertProblem(answer, 400, "invalid-request");

    assertThat(answer.jsonPath().getList("errors.field").toString())
        .contains("decision")
        .contains("reason");
  }

  @Test
  void a_decision_in_another_content_type_is_unsupported() {
    Response answer =
        Api.as("reviewer")
            .contentType(ContentType.TEXT)
            .body("publish")
            .post("/api/v1/candidates" + NOBODY + "/decision");

    assertProblem(answer, 415, "unsupported-media-type");
  }

  private static Response decide(String body) {
    return Api.as("reviewer")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/candidates" + NOBODY + "/decision");
  }
}
