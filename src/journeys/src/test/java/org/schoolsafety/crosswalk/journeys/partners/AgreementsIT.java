package org.schoolsafety.crosswalk.journeys.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** What was agreed on, and what it does to what is sent in. */
class AgreementsIT {

  private static final Map<String, String> WHY = Map.of("explanation", "They publish elsewhere.");

  private final Partner partner = new Partner().registered();

  @Test
  void without_any_agreement_on_record_an_informal_partner_may_send() {
    Response answer = send();

    int status = answer.statusCode();

    assertThat(status).as(answer.asString()).isEqualTo(202);
  }

  @Test
  void once_its_only_agreement_has_expired_nothing_new_comes_in() {
    partner.agreement("2019-01-01", "2020-12-31");

    Response answer = send();

    assertProblem(answer, 403, "agreement-not-in-force");
    assertThat(answer.jsonPath().getString("detail"))
        .contains("Sharing of guidance")
        .contains("2020-12-31")
        .contains("Granite State School Safety Center");
    assertThat(answer.jsonPath().getString("agreement")).isNotBlank();
  }

  @Test
  void another_agreement_in_force_is_enough() {
    partner.agreement("2019-01-01", "2020-12-31");
    partner.agreement("2021-01-01", "2099-12-31");

    Response answer = send();

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
  }

  @Test
  void one_that_ends_in_the_middle_of_a_review_stops_nothing_that_came_in_before() {
    String agreement = partner.agreement("2020-01-01", "2099-12-31");
    String candidate = submission().settled().getString("candidate");

    Partner.post(agreement + "/end", agreement, WHY).then().statusCode(200);
    Response decision = Decision.publish().on(candidate);
    Response more = send();

    assertThat(decision.statusCode()).as(decision.asString()).isEqualTo(200);
    assertProblem(more, 403, "agreement-not-in-force");
    String item = decision.path("guidance.id");
    assertThat(Api.anyone().get("/api/v1/guidance/" + item).statusCode()).isEqualTo(200);
  }

  @Test
  void the_host_of_an_agreement_that_ended_goes_on() {
    partner.agreement("2019-01-01", "2020-12-31");

    Response center = Submission.of(Documents.any(5)).sentBy("reviewer").send();

    assertThat(center.statusCode()).as(center.asString()).isEqualTo(202);
  }

  @Test
  void one_that_was_ended_stays_as_it_was() {
    String agreement = partner.agreement("2020-01-01", "2099-12-31");
    Partner.post(agreement + "/end", agreement, WHY).then().statusCode(200);

    Response again = Partner.post(agreement + "/end", agreement, WHY);

    assertProblem(again, 409, "conflict");
    Response now = Api.as("admin").get(agreement);
    assertThat(now.jsonPath().getString("state")).isEqualTo("ended");
    assertThat(now.jsonPath().getString("endedBecause")).isEqualTo("They publish elsewhere.");
  }

  @Test
  void it_is_changed_on_the_state_that_was_read_and_on_no_other() {
    String agreement = partner.agreement("2020-01-01", "2099-12-31");
    String read = Partner.tag(agreement);

    Response blind = put(agreement, null);
    Response first = put(agreement, read);
    Response stale = put(agreement, read);

    assertProblem(blind, 428, "precondition-required");
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(first.jsonPath().getString("to")).isEqualTo("2030-06-30");
    assertProblem(stale, 412, "precondition-failed");
  }

  @Test
  void terms_that_cannot_be_are_refused_by_field() {
    Map<String, Object> terms = new HashMap<>(partner.terms("2021-01-01", "2020-01-01"));
    terms.remove("instrument");
    terms.put(
        "parties", List.of(Map.of("organization", "nobody-knows", "roles", List.of("publisher"))));

    Response answer =
        Api.as("admin")
            .contentType(ContentType.JSON)
            .body(terms)
            .post(partner.path() + "/agreements");

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.jsonPath().getList("errors.field"))
        .containsExactlyInAnyOrder("instrument", "to", "parties[0].organization", "parties");
  }

  @Test
  void its_parties_own_people_read_it_and_no_others() {
    Map<String, Object> terms = new HashMap<>(partner.terms("2020-01-01", "2099-12-31"));
    String agreement = partner.agreement("2020-01-01", "2099-12-31");

    Response stranger = Api.as("publisher").get(agreement);
    Response underOwnName =
        Api.as("publisher").get(agreement.replace(partner.id(), Submission.PUBLISHER_ORGANIZATION));
    Response host =
        Api.as("reviewer")
            .get(agreement.replace(partner.id(), "granite-state-school-safety-center"));

    assertProblem(stranger, 403, "other-organization");
    assertProblem(underOwnName, 404, "not-found");
    assertThat(host.jsonPath().getString("title")).isEqualTo(terms.get("title"));
  }

  private Response put(String agreement, @Nullable String tag) {
    var request =
        Api.as("admin")
            .contentType(ContentType.JSON)
            .body(partner.terms("2020-01-01", "2030-06-30"));
    return (tag == null ? request : request.header("If-Match", tag)).put(agreement);
  }

  private Response send() {
    return submission().send();
  }

  private Submission submission() {
    return Submission.of(Documents.any(5))
        .with("publisher", partner.id())
        .sentBy("crosswalk-loader");
  }
}
