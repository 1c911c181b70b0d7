package org.schoolsafety.crosswalk.partners.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A user as Keycloak's admin REST API writes it. */
final class KeycloakUser {

  private static final String ORGANIZATION = "organization";

  private KeycloakUser() {}

  /** The user to be made; without a password, the person is written to. */
  static JsonObject representation(
      NewPerson person, String organization, @Nullable String password) {
    JsonObjectBuilder user =
        Json.createObjectBuilder()
            .add("username", person.username())
            .add("email", person.email())
            .add("firstName", person.firstName())
            .add("lastName", person.lastName())
            .add("enabled", true)
            .add("requiredActions", Json.createArrayBuilder().add("UPDATE_PASSWORD"))
            .add(
                "attributes",
                Json.createObjectBuilder()
                    .add(ORGANIZATION, Json.createArrayBuilder().add(organization)));
    if (password != null) {
      JsonObjectBuilder credential =
          Json.createObjectBuilder()
              .add("type", "password")
              .add("value", password)
              .add("temporary", true);
      user.add("credentials", Json.createArrayBuilder().add(credential));
    }
    return user.build();
  }

  /** What somebody who is written to does first. */
  static JsonArray firstSteps() {
    return Json.createArrayBuilder().add("UPDATE_PASSWORD").add("VERIFY_EMAIL").build();
  }

  /** The address of the user, if it is known to be theirs. */
  static @Nullable String verifiedEmail(JsonObject user) {
    return user.getBoolean("emailVerified", false) ? user.getString("email", null) : null;
  }

  /** The organization that the user acts for; empty if none. */
  static String organization(JsonObject user) {
    JsonObject attributes = user.getJsonObject("attributes");
    JsonArray values = attributes == null ? null : attributes.getJsonArray(ORGANIZATION);
    return values == null || values.isEmpty() ? "" : values.getString(0);
  }

  static Person person(JsonObject user, List<String> roles) {
    JsonArray pending = user.getJsonArray("requiredActions");
    return new Person(
        user.getString("username"),
        user.getString("email", null),
        user.getString("firstName", null),
        user.getString("lastName", null),
        user.getBoolean("enabled", false),
        pending == null
            ? List.of()
            : pending.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList(),
        roles);
  }

  /** Those of the roles that have one of these names. */
  static JsonArray named(List<String> names, JsonArray roles) {
    JsonArrayBuilder chosen = Json.createArrayBuilder();
    roles.stream().filter(role -> names.contains(name(role))).forEach(chosen::add);
    return chosen.build();
  }

  static String names(JsonArray roles) {
    return roles.stream().map(KeycloakUser::name).sorted().collect(Collectors.joining(", "));
  }

  private static String name(JsonValue role) {
    return role.asJsonObject().getString("name");
  }
}
