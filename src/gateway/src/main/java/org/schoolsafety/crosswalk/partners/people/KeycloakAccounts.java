package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Role;

/** The accounts of a Keycloak realm, by its admin REST API. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

  private static final Set<String> OURS =
      Set.of(
          Role.DISTRICT,
          Role.PEER_CENTER,
          Role.PUBLISHER,
          Role.REVIEWER,
          Role.POLICY_STAFF,
          Role.ALERT_AUTHORITY,
          Role.ADMIN);

  @Inject KeycloakAdmin admin;

  @Override
  public Optional<String> organizationOf(String username) {
    return find(username).map(KeycloakUser::organization);
  }

  @Override
  public Optional<AccountStanding> standingOf(String subject) {
    return admin
        .find("/users/" + encoded(subject))
        .map(
            found ->
                new AccountStanding(
                    found.getBoolean("enabled", false),
                    KeycloakUser.organization(found),
                    Set.copyOf(rolesOf(found.getString("id"))),
                    KeycloakUser.verifiedEmail(found)));
  }

  @Override
  public @Nullable String add(NewPerson person, String organization) {
    boolean write = admin.writesToPeople();
    String password = write ? null : TemporaryPassword.draw();
    String id = admin.create("/users", KeycloakUser.representation(person, organization, password));
    String mappings = "/users/" + id + "/role-mappings/realm";
    admin.post(mappings, rolesNamed(person.roles(), admin.list(mappings + "/available")));
    if (write) {
      admin.put("/users/" + id + "/execute-actions-email", KeycloakUser.firstSteps());
    }
    return password;
  }

  @Override
  public void takeBack(String username, String organization) {
    find(username)
        .filter(found -> KeycloakUser.organization(found).equals(organization))
        .ifPresent(found -> admin.delete("/users/" + found.getString("id")));
  }

  @Override
  public long count(String organization) {
    return Long.parseLong(admin.text("/users/count?" + actingFor(organization)));
  }

  @Override
  public List<Person> of(String organization, int first, int limit) {
    String page = "&briefRepresentation=false&first=%d&max=%d".formatted(first, limit);
    return admin.list("/users?" + actingFor(organization) + page).stream()
        .map(JsonValue::asJsonObject)
        .map(found -> KeycloakUser.person(found, rolesOf(found.getString("id"))))
        .toList();
  }

  @Override
  public boolean areManaged() {
    return admin.isConfigured();
  }

  @Override
  public void requireManaged() {
    admin.requireConfigured();
  }

  private Optional<JsonObject> find(String username) {
    return admin
        .list("/users?exact=true&briefRepresentation=false&username=" + encoded(username))
        .stream()
        .map(JsonValue::asJsonObject)
        .findFirst();
  }

  private List<String> rolesOf(String id) {
    return admin.list("/users/" + id + "/role-mappings/realm").stream()
        .map(role -> role.asJsonObject().getString("name"))
        .filter(OURS::contains)
        .sorted()
        .toList();
  }

  private static JsonArray rolesNamed(List<String> names, JsonArray available) {
    JsonArray roles = KeycloakUser.named(names, available);
    if (roles.size() < Set.copyOf(names).size()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The realm does not let the gateway give these roles: %s. It has %s."
              .formatted(String.join(", ", names), KeycloakUser.names(available)));
    }
    return roles;
  }

  private static String actingFor(String organization) {
    return "q=" + encoded("organization:" + organization);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
