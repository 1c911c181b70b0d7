package org.schoolsafety.crosswalk.journeys.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.RawConnection;

/**
 * What the server refuses before the application sees it, and what protects those who are served.
 */
class ServerErrorsIT {

  /** An address of this machine of its own, so that its allowance is used up and no other. */
  private static final String ELSEWHERE = "127.0.0.77";

  private static final String LIAR = "127.0.0.78";

  private static final int MORE_THAN_ALLOWED = 3000;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"/api/v1/guidance/%ff%fe", "/WEB-INF/web.xml", "/container-error", "/a;x=1/b"})
  void a_crooked_address_is_refused_like_any_other(String path) throws IOException {
    RawConnection.Answer answer = get(path);

    String type = answer.body().replaceAll("(?s).*\"/problems/([a-z-]+)\".*", "$1");

    assertThat(answer.status()).as(answer.body()).isIn(400, 404);
    assertProblem(answer, answer.status(), type);
  }

  /** The server itself refuses these before any application is asked, in words of its own. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/%00",
        "/api/v1/guidance/%00",
        "/api/v1/..;/guidance",
        "/..;/WEB-INF/web.xml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/%zz",
        "/<script>%zz"
      })
  void an_address_that_cannot_be_decoded_opens_nothing_and_tells_nothing(String path)
      throws IOException {
    RawConnection.Answer answer = get(path);

    String body = answer.body();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(body).doesNotContain("<script>").doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"q=100%", "q=100%+safe", "q=a|b", "q={a}^`", "q=[a]\\", "q=\"a\""})
  void what_browsers_send_unescaped_is_searched_for_as_it_stands(String query) throws IOException {
    RawConnection.Answer answer = get("/api/v1/guidance?" + query);

    int status = answer.status();

    assertThat(status).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/guidance?q=%00",
        "/api/v1/guidance?q=%ZZ",
        "/api/v1/guidance?publisher=%FF",
        "/api/v1/changes?topic=%00",
        "/api/v1/no-such-thing?a%00b=1",
        "/feeds/guidance.atom?q=drill%00",
        "/feeds/guidance.json?phase=%5",
        "/oai?verb=Identify%00"
      })
  void a_query_that_cannot_be_read_is_refused_and_not_guessed_at(String path) throws IOException {
    RawConnection.Answer answer = get(path);

    int status = answer.status();

    assertProblem(answer, status, "invalid-parameter");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void the_page_of_such_a_search_keeps_the_words_that_can_be_read() {
    Response answer =
        Api.anyone()
            .urlEncodingEnabled(false)
            .accept("text/html,*/*;q=0.8")
            .get("/search?q=fire%00+drill&phase=response");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString())
        .contains("value=\"fire drill\"")
        .contains("U+0000")
        .contains(answer.header("X-Request-Id"));
  }

  @Test
  void whoever_asks_too_often_is_told_when_to_come_back_and_no_one_else_is() throws IOException {
    RawConnection.Answer refused;
    try (RawConnection line = RawConnection.from(ELSEWHERE)) {
      refused = line.untilStatus(429, request("/api/v1/taxonomy/essa-tier"), MORE_THAN_ALLOWED);
    }

    Response other = Api.anyone().get("/api/v1/taxonomy");

    assertProblem(refused, 429, "too-many-requests");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_gets_another_allowance_by_claiming_to_be_somebody_else() throws IOException {
    RawConnection.Answer refused;
    RawConnection.Answer again;
    try (RawConnection line = RawConnection.from(LIAR)) {
      refused = line.untilStatus(429, claimingToBe("192.0.2.1"), MORE_THAN_ALLOWED);
    }

    try (RawConnection line = RawConnection.from(LIAR)) {
      again = line.untilStatus(429, claimingToBe("192.0.2.2"), MORE_THAN_ALLOWED / 10);
    }

    assertProblem(refused, 429, "too-many-requests");
    assertProblem(again, 429, "too-many-requests");
  }

  @Test
  void the_callers_own_request_id_comes_back_if_it_is_a_harmless_one() {
    Response kept = Api.anyone().header("X-Request-Id", "journey-4711").get("/api/v1/nothing");
    Response replaced = Api.anyone().header("X-Request-Id", "<b>x</b>").get("/api/v1/nothing");

    assertThat(kept.header("X-Request-Id")).isEqualTo("journey-4711");
    assertProblem(kept, 404, "not-found");
    assertThat(replaced.header("X-Request-Id")).doesNotContain("<");
    assertProblem(replaced, 404, "not-found");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/nothing-here",
        "/guidance/no-id",
        "/search?phase=nowhere",
        "/search?phse=x",
        "/WEB-INF/web.xml",
        "/assets/no/thing"
      })
  void a_browser_gets_its_errors_as_pages(String path) {
    Response answer = Api.anyone().accept("text/html,*/*;q=0.8").get(path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.asString())
        .contains("<!doctype html>")
        .contains(answer.header("X-Request-Id"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/",
        "/search?q=drill",
        "/nothing-here",
        "/WEB-INF/web.xml",
        "/api/v1/guidance",
        "/feeds/guidance.atom"
      })
  void every_answer_tells_browsers_to_trust_nothing_but_our_own(String path) {
    Response answer = Api.anyone().accept("text/html,*/*;q=0.8").get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isNotBlank();
    assertThat(answer.header("X-Powered-By")).isNull();
    assertThat(answer.header("Server")).isNull();
    assertThat(answer.header("$WSEP")).isNull();
  }

  @Test
  void every_problem_type_is_documented_at_its_own_address() {
    String type = Api.anyone().get("/api/v1/guidance?phse=x").path("type");

    Response page = Api.anyone().accept("text/html").get(type);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("Unknown query parameter");
  }

  private static RawConnection.Answer get(String path) throws IOException {
    try (RawConnection line = RawConnection.open()) {
      line.send(request(path));
      return line.read();
    }
  }

  private static String claimingToBe(String address) {
    return "GET /api/v1/taxonomy/essa-tier HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
        + address
        + "\r\nForwarded: for="
        + address
        + "\r\n$WSRA: "
        + address
        + "\r\n\r\n";
  }

  private static String request(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
  }
}
