package org.schoolsafety.crosswalk.partners.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeycloakUserTest {

  private static final NewPerson ROSA =
      new NewPerson("rosa", "rosa@health.example.org", "Rosa", "Alvarez", List.of("publisher"));

  @Test
  void a_new_account_acts_for_its_organization_and_must_choose_a_password() {
    JsonObject user = KeycloakUser.representation(ROSA, "health", "first-secret");

    Person person = KeycloakUser.person(user, List.of("publisher"));

    assertThat(KeycloakUser.organization(user)).isEqualTo("health");
    assertThat(person.pending()).containsExactly("UPDATE_PASSWORD");
    assertThat(person.enabled()).isTrue();
    assertThat(user.getJsonArray("credentials").getJsonObject(0).getBoolean("temporary")).isTrue();
  }

  @Test
  void somebody_who_is_written_to_gets_no_password() {
    JsonObject user = KeycloakUser.representation(ROSA, "health", null);

    boolean withPassword = user.containsKey("credentials");

    assertThat(withPassword).isFalse();
  }

  @Test
  void a_first_password_is_long_enough_for_the_realm_and_never_the_same() {
    Set<String> drawn = new HashSet<>();

    for (int i = 0; i < 200; i++) {
      drawn.add(TemporaryPassword.draw());
    }

    assertThat(drawn).hasSize(200).allMatch(password -> password.matches("[A-Za-z2-9]{20}"));
  }
}
