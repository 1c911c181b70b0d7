package org.schoolsafety.crosswalk.journeys.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** How an admin looks after the organizations. */
class OrganizationsIT {

  private static final Map<String, String> WHY = Map.of("explanation", "Merged into another.");

  private final Partner partner = new Partner();

  @Test
  void a_new_one_needs_no_condition_and_a_known_one_does() {
    Response added = partner.put(partner.description());
    String read = added.header("ETag");

    Response blind = partner.put(partner.description());
    Response first = put(read, "First");
    Response stale = put(read, "Second");

    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    assertProblem(blind, 428, "precondition-required");
    assertThat(first.jsonPath().getString("name")).isEqualTo("First");
    assertProblem(stale, 412, "precondition-failed");
    assertThat(stale.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void a_condition_on_one_that_is_not_there_is_not_met() {
    Response answer = put("\"v1\"", "Ghost");

    assertProblem(answer, 412, "precondition-failed");
    assertThat(Api.anyone().get(partner.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void its_contacts_are_seen_by_admins_and_its_own_people_alone() {
    partner.registered();

    Response anyone = Api.anyone().get(partner.path());
    Response foreign = Api.as("publisher").get(partner.path());
    Response admin = Api.as("admin").get(partner.path());
    Response own =
        Api.as("publisher").get("/api/v1/organizations/" + Submission.PUBLISHER_ORGANIZATION);

    assertThat(anyone.asString()).doesNotContain("contacts").doesNotContain("desk@partner.example");
    assertThat(foreign.asString()).isEqualTo(anyone.asString());
    assertThat(admin.jsonPath().getString("contacts[0].email")).isEqualTo("desk@partner.example");
    assertThat(own.jsonPath().getList("contacts")).isNotNull();
    assertThat(Api.anyone().get("/api/v1/organizations").asString()).doesNotContain("contacts");
  }

  @Test
  void contacts_that_are_left_out_stay_and_an_empty_list_takes_them_away() {
    partner.registered();
    Map<String, Object> without = new HashMap<>(partner.description());
    without.remove("contacts");
    Map<String, Object> none = new HashMap<>(without);
    none.put("contacts", List.of());

    Response kept = put(partner.tag(), without);
    Response gone = put(partner.tag(), none);

    assertThat(kept.jsonPath().getList("contacts")).hasSize(1);
    assertThat(gone.jsonPath().getList("contacts")).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "jurisdiction, JJ-MN",
    "jurisdiction, Minnesota",
    "url, javascript:alert(1)",
    "name, ''"
  })
  void what_cannot_be_is_refused_by_field(String field, String value) {
    Map<String, Object> said = new HashMap<>(partner.description());
    said.put(field, value);

    Response answer = partner.put(said);

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.jsonPath().getList("errors.field").toString()).contains(field);
  }

  @Test
  void a_contact_without_a_usable_address_is_refused() {
    Map<String, Object> said = new HashMap<>(partner.description());
    said.put("contacts", List.of(Map.of("name", "Desk", "email", "nowhere", "phone", "call me")));

    Response answer = partner.put(said);

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.jsonPath().getList("errors")).hasSize(2);
  }

  @Test
  void one_that_was_added_by_mistake_can_be_removed() {
    partner.registered();

    Response removed = delete(partner.path());

    assertThat(removed.statusCode()).as(removed.asString()).isEqualTo(204);
    assertThat(Api.anyone().get(partner.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void one_with_open_work_or_publications_is_not_removed_but_can_be_retired() {
    partner.registered();
    Submission work =
        Submission.of(Documents.any(5)).with("publisher", partner.id()).sentBy("crosswalk-loader");
    String item = work.published();

    Response removal = delete(partner.path());
    Response retired = Partner.post(partner.path() + "/retirement", partner.path(), WHY);
    Response more =
        Submission.of(Documents.any(5))
            .with("publisher", partner.id())
            .sentBy("crosswalk-loader")
            .send();

    assertProblem(removal, 409, "conflict");
    assertThat(removal.jsonPath().getList("reasons").toString()).contains("published");
    assertThat(retired.jsonPath().getString("state")).isEqualTo("retired");
    assertProblem(more, 403, "organization-retired");
    assertThat(more.jsonPath().getString("detail")).contains("Merged into another.");
    assertThat(Api.anyone().get("/api/v1/guidance/" + item).statusCode()).isEqualTo(200);
  }

  @Test
  void one_that_was_retired_can_take_part_again() {
    partner.registered();
    Partner.post(partner.path() + "/retirement", partner.path(), WHY).then().statusCode(200);

    Response back =
        Api.as("admin").header("If-Match", partner.tag()).delete(partner.path() + "/retirement");

    assertThat(back.jsonPath().getString("state")).isEqualTo("active");
    assertThat(back.jsonPath().getString("retiredAt")).isNull();
  }

  private Response put(String tag, String name) {
    Map<String, Object> said = new HashMap<>(partner.description());
    said.put("name", name);
    return put(tag, said);
  }

  private Response put(String tag, Map<String, Object> said) {
    return Api.as("admin")
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(said)
        .put(partner.path());
  }

  private static Response delete(String path) {
    return Api.as("admin").header("If-Match", Partner.tag(path)).delete(path);
  }
}
