package org.schoolsafety.crosswalk.partners.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** What answers of an identity provider say of an account, and what they do not. */
class AccountStandingTest {

  private LocalSource provider;
  private KeycloakAccounts accounts;

  @BeforeEach
  void open() throws IOException {
    provider = LocalSource.open();
    KeycloakToken token = new KeycloakToken();
    token.tokenUri = Optional.of(provider.address());
    token.client = Optional.of("crosswalk");
    token.secret = Optional.of("secret");
    token.line = new KeycloakLine();
    token.clock = Clock.systemUTC();
    accounts = new KeycloakAccounts();
    accounts.admin = new KeycloakAdmin();
    accounts.admin.url = Optional.of(provider.address());
    accounts.admin.token = token;
    accounts.admin.line = token.line;
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void an_account_is_gone_if_keycloak_itself_says_so() {
    answers(404, "{\"error\": \"User not found\"}");

    Optional<AccountStanding> standing = accounts.standingOf("rosa");

    assertThat(standing).isEmpty();
  }

  @Test
  void what_else_is_not_found_says_nothing_of_the_account() {
    answers(404, "{\"error\": \"Realm not found.\"}");
    assertThatThrownBy(() -> accounts.standingOf("rosa"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));

    answers(404, "<h1>Not here</h1>");
    assertThatThrownBy(() -> accounts.standingOf("rosa")).isInstanceOf(ProblemException.class);
  }

  @Test
  void what_somebody_else_answers_in_its_place_says_nothing_of_the_account() {
    answers(200, "<h1>Please sign in to the network</h1>");

    assertThatThrownBy(() -> accounts.standingOf("rosa"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h1>Please sign in to the network</h1>", "{}", "[]", ""})
  void nor_does_what_is_answered_in_the_place_of_a_token(String answer) {
    answersTo(answer, 200, "{\"enabled\": true}");

    assertThatThrownBy(() -> accounts.standingOf("rosa"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }

  @Test
  void accounts_are_managed_here_though_the_client_is_refused() {
    answers(403, "{\"error\": \"HTTP 403 Forbidden\"}");

    assertThatThrownBy(() -> accounts.standingOf("rosa")).isInstanceOf(ProblemException.class);

    assertThat(accounts.areManaged()).isTrue();
  }

  private void answers(int status, String text) {
    answersTo("{\"access_token\": \"t\", \"expires_in\": 300}", status, text);
  }

  private void answersTo(String asked, int status, String text) {
    provider.answers(
        exchange -> {
          boolean token = exchange.getRequestMethod().equals("POST");
          byte[] body = (token ? asked : text).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(token ? 200 : status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
