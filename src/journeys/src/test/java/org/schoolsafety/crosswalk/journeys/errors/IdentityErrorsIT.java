package org.schoolsafety.crosswalk.journeys.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** Who may not do what. */
class IdentityErrorsIT {

  @ParameterizedTest(name = "{0} needs a token")
  @ValueSource(strings = {"/api/v1/intake", "/api/v1/candidates", "/api/v1/admin/index"})
  void what_is_not_public_asks_for_a_token(String path) {
    Response answer = Api.anyone().get(path);

    assertProblem(answer, 401, "missing-token");

    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void a_token_that_does_not_hold_is_refused_even_where_none_is_needed() {
    String good = Api.token("reviewer");
    String[] parts = good.split("\\.");
    String unsigned = base64("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    String expired =
        parts[0] + "." + base64("{\"sub\":\"x\",\"exp\":1,\"iat\":0}") + "." + parts[2];

    for (String token : new String[] {"nonsense", "a.b.c", unsigned, expired, good + "x", ""}) {
      Response answer =
          Api.anyone().header("Authorization", "Bearer " + token).get("/api/v1/guidance");

      assertProblem(answer, 401, "invalid-token");
    }
  }

  @Test
  void credentials_of_another_scheme_are_refused() {
    Response answer =
        Api.anyone().header("Authorization", "Basic " + base64("a:b")).get("/api/v1/intake");

    assertProblem(answer, 401, "invalid-token");
  }

  @ParameterizedTest(name = "{0} may not read {1}")
  @CsvSource({
    "district, /api/v1/intake",
    "district, /api/v1/candidates",
    "publisher, /api/v1/candidates",
    "peer-center, /api/v1/intake",
    "policy-staff, /api/v1/candidates",
    "reviewer, /api/v1/admin/index"
  })
  void a_role_that_does_not_allow_it_is_told_which_would(String role, String path) {
    Response answer = Api.as(role).get(path);

    assertProblem(answer, 403, "wrong-role");

    assertThat(answer.jsonPath().getString("detail")).containsAnyOf("reviewer", "admin");
  }

  @Test
  void a_district_may_not_send_files() {
    Response answer = Submission.of(Documents.any(5)).sentBy("district").send();

    assertProblem(answer, 403, "wrong-role");
  }

  @Test
  void a_publisher_may_not_speak_for_another_organization() {
    Response answer = Submission.of(Documents.any(5)).with("publisher", "fema").send();

    assertProblem(answer, 403, "other-organization");
  }

  @Test
  void nobody_decides_on_what_their_own_organization_sent() {
    String candidate =
        Submission.of(Documents.any(5)).sentBy("reviewer").settled().getString("candidate");

    Response answer = Decision.publish().on(candidate);

    assertProblem(answer, 403, "conflict-of-interest");
    String state =
        Api.as("reviewer").get("/api/v1/candidates/" + candidate).path("candidate.state");
    assertThat(state).isEqualTo("open");
  }

  @Test
  void what_is_decided_is_not_decided_again() {
    String candidate = Submission.of(Documents.any(5)).settled().getString("candidate");
    Decision.reject().on(candidate).then().statusCode(200);

    Response answer = Decision.publish().on(candidate);

    assertProblem(answer, 409, "already-decided");
    assertThat(answer.jsonPath().getString("decision")).isEqualTo("reject");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
