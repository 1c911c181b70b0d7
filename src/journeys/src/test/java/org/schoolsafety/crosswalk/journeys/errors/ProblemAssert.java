package org.schoolsafety.crosswalk.journeys.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.schoolsafety.crosswalk.journeys.access.RawConnection;

/** What every error must look like (RFC 9457). */
public final class ProblemAssert {

  private static final String INSIDE =
      "(?s).*(Exception|java\\.|jakarta\\.|org\\.schoolsafety|com\\.ibm|SRVE|CWW|RESTEASY|\\tat ).*";

  private ProblemAssert() {}

  /** The answer has this status and, whole and in one shape, a problem of this type. */
  public static void assertProblem(Response answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertProblem(
        answer.contentType(), answer.header("X-Request-Id"), answer.asString(), status, type);
  }

  static void assertProblem(RawConnection.Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertProblem(
        answer.header("Content-Type"), answer.header("X-Request-Id"), answer.body(), status, type);
  }

  private static void assertProblem(
      String contentType, String requestId, String body, int status, String type) {
    JsonPath problem = JsonPath.from(body);
    assertThat(contentType).startsWith("application/problem+json");
    assertThat(problem.getString("type")).isEqualTo("/problems/" + type);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(problem.getString("remedy")).isNotBlank();
    assertThat(requestId).isNotBlank();
    assertThat(problem.getString("requestId")).isEqualTo(requestId);
    assertThat(body).doesNotMatch(INSIDE);
  }
}
