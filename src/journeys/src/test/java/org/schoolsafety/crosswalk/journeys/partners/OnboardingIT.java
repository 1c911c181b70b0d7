package org.schoolsafety.crosswalk.journeys.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Partner;

/** A partner comes in with its first people in one step, whole or not at all. */
class OnboardingIT {

  private final Partner partner = new Partner();

  @Test
  void a_partner_comes_in_with_agreement_and_people_in_one_step() {
    Response answer =
        partner.onboard(
            List.of(partner.person("rosa", "publisher"), partner.person("omar", "reviewer")));

    JsonPath people = people();

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.jsonPath().getList("users.added")).containsExactly(true, true);
    assertThat(answer.jsonPath().getList("users.temporaryPassword")).doesNotContainNull();
    assertThat(people.getList("items.username"))
        .containsExactly(partner.id() + "-omar", partner.id() + "-rosa");
    assertThat(people.getList("items.roles"))
        .containsExactly(List.of("reviewer"), List.of("publisher"));
    assertThat(people.getList("items.pending"))
        .containsExactly(List.of("UPDATE_PASSWORD"), List.of("UPDATE_PASSWORD"));
    assertThat(agreements().getList("items.state")).containsExactly("in-force");
    assertThat(organization().jsonPath().getList("contacts.name")).containsExactly("Front desk");
  }

  @Test
  void the_same_again_makes_nothing_and_tells_what_is_there() {
    List<Map<String, Object>> people = List.of(partner.person("rosa", "publisher"));
    JsonPath first = partner.onboard(people).jsonPath();

    Response again = partner.onboard(people);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getBoolean("organizationAdded")).isFalse();
    assertThat(again.jsonPath().getBoolean("agreementAdded")).isFalse();
    assertThat(again.jsonPath().getString("agreement")).isEqualTo(first.getString("agreement"));
    assertThat(again.jsonPath().getList("users.added")).containsExactly(false);
    assertThat(again.jsonPath().getList("users.temporaryPassword")).containsExactly((Object) null);
  }

  @Test
  void nothing_stays_when_one_of_the_people_cannot_be_made() {
    Map<String, Object> rosa = partner.person("rosa", "publisher");
    Map<String, Object> taken = new HashMap<>(partner.person("omar", "reviewer"));
    taken.put("email", "publisher-demo@crosswalk.example");

    Response answer = partner.onboard(List.of(rosa, taken));

    assertProblem(answer, 409, "conflict");
    assertThat(organization().statusCode()).isEqualTo(404);
    Response cleanStart = partner.onboard(List.of(rosa));
    assertThat(cleanStart.jsonPath().getList("users.added")).containsExactly(true);
  }

  @Test
  void somebody_elses_account_is_neither_taken_over_nor_touched() {
    Map<String, Object> demo = new HashMap<>(partner.person("x", "reviewer"));
    demo.put("username", "publisher-demo");

    Response answer = partner.onboard(List.of(partner.person("rosa", "publisher"), demo));

    assertProblem(answer, 409, "conflict");
    assertThat(answer.jsonPath().getString("detail")).contains("publisher-demo");
    assertThat(organization().statusCode()).isEqualTo(404);
    assertThat(Api.as("publisher").get("/api/v1/intake?size=1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} is not given here")
  @ValueSource(strings = {"admin", "alert-authority", "loader", "offline_access", "manage-users"})
  void no_role_is_given_that_partners_may_not_have(String role) {
    Response answer = partner.onboard(List.of(partner.person("rosa", role)));

    assertProblem(answer, 400, "invalid-request");
    assertThat(organization().statusCode()).isEqualTo(404);
  }

  @Test
  void an_organization_that_is_there_and_differs_is_not_overwritten() {
    partner.registered();
    Map<String, Object> other = new HashMap<>(partner.description());
    other.put("name", "Another name");

    Response answer =
        partner.onboard(
            Map.of("organization", other, "users", List.of(partner.person("rosa", "publisher"))));

    assertProblem(answer, 409, "conflict");
    assertThat(organization().jsonPath().getString("name")).isEqualTo("Partner " + partner.id());
    assertThat(people().getInt("total")).isZero();
  }

  @Test
  void a_double_click_brings_the_partner_in_once() {
    List<Map<String, Object>> people =
        List.of(partner.person("rosa", "publisher"), partner.person("omar", "reviewer"));
    Api.token("admin");

    List<CompletableFuture<Response>> clicks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      clicks.add(CompletableFuture.supplyAsync(() -> partner.onboard(people)));
    }

    assertThat(clicks)
        .extracting(click -> click.join().statusCode())
        .containsExactlyInAnyOrder(201, 200, 200);
    assertThat(people().getInt("total")).isEqualTo(2);
    assertThat(agreements().getInt("total")).isEqualTo(1);
  }

  @Test
  void only_an_admin_brings_partners_in_or_lists_people() {
    Response publisher = Api.as("publisher").get(partner.path() + "/people");
    Response reviewer =
        Api.as("reviewer")
            .contentType("application/json")
            .body("{}")
            .post(partner.path() + "/onboarding");

    assertProblem(publisher, 403, "wrong-role");
    assertProblem(reviewer, 403, "wrong-role");
  }

  private JsonPath people() {
    return Api.as("admin")
        .get(partner.path() + "/people")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath agreements() {
    return Api.as("admin").get(partner.path() + "/agreements").jsonPath();
  }

  private Response organization() {
    return Api.as("admin").get(partner.path());
  }
}
