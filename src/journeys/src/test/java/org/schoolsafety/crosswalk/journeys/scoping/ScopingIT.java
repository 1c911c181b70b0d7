package org.schoolsafety.crosswalk.journeys.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;
import org.schoolsafety.crosswalk.journeys.scoping.Contract.Operation;

/**
 * A publisher sees and touches only what is its own organization's: over every operation of the
 * contract, for every caller, on everything that an organization can have here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScopingIT {

  private final Belongings mine = new Belongings();
  private List<String> seen = List.of();
  private final PartnerPerson stranger = PartnerPerson.of(new Partner(), "publisher");

  /** What is made when first asked for is there before anybody looks what changes. */
  @BeforeAll
  void allThatCanBe() {
    mine.family();
    mine.conflict();
    seen = mine.snapshot();
  }

  static Stream<Operation> operations() {
    return Contract.operations().stream();
  }

  @Test
  @Order(1)
  void every_operation_of_the_contract_has_its_line_in_the_table() {
    Set<String> contract = new HashSet<>();

    operations().forEach(operation -> contract.add(operation.id()));

    assertThat(Expectations.table().keySet())
        .as("a new operation needs a line in Expectations: for whom is it?")
        .containsExactlyInAnyOrderElementsOf(contract);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Order(2)
  void without_a_token_one_gets_what_is_open_and_learns_and_changes_nothing_else(
      Operation operation) {
    for (Attempt attempt : Attempt.allOf(operation, mine)) {
      Response answer = attempt.as(Api::anyone);
      assertAnswer(attempt, answer, reach(operation).nobody());
    }

    assertNothingChanged();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Order(3)
  void a_publisher_of_another_organization_learns_and_changes_nothing(Operation operation) {
    for (Attempt attempt : Attempt.allOf(operation, mine)) {
      Response answer = attempt.as(stranger::request);
      assertAnswer(attempt, answer, reach(operation).stranger());
    }

    assertNothingChanged();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @Order(4)
  void the_own_publisher_is_let_through(Operation operation) {
    Expectations.Line line = Expectations.table().get(operation.id());

    for (Attempt attempt : Attempt.owners(operation, mine)) {
      Response answer = attempt.as(mine.owner::request);
      assertThat(answer.statusCode())
          .as("%s: %s", attempt, answer.asString())
          .isEqualTo(line.own());
    }
  }

  /** What one test left is what the next one finds: looking once for each is enough. */
  private void assertNothingChanged() {
    List<String> before = seen;
    seen = mine.snapshot();
    assertThat(seen).isEqualTo(before);
  }

  private static Reach reach(Operation operation) {
    return Expectations.table().get(operation.id()).reach();
  }

  private void assertAnswer(Attempt attempt, Response answer, int status) {
    String told = answer.headers() + "\n" + answer.asString();
    assertThat(answer.statusCode()).as("%s: %s", attempt, told).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
    Set<String> secrets = mine.secrets();
    secrets.removeAll(attempt.named());
    assertThat(secrets).as("%s tells: %s", attempt, told).noneMatch(told::contains);
  }
}
