package org.schoolsafety.crosswalk.partners.people;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** What a refusal of Keycloak's admin REST API means for our caller. */
final class KeycloakRefusal {

  private KeycloakRefusal() {}

  static ProblemException of(HttpResponse<String> response) {
    String words = words(response.body());
    return switch (response.statusCode()) {
      case 400 ->
          new ProblemException(
              ProblemType.INVALID_REQUEST,
              "The identity provider does not take this: " + words + ". Nothing was made.");
      case 409 ->
          new ProblemException(
              ProblemType.CONFLICT, "The identity provider says: " + words + ". Nothing was made.");
      case 401, 403 ->
          new ProblemException(
              ProblemType.ACCOUNTS_NOT_MANAGED,
              "The identity provider does not let the gateway's client manage users. Give it the role manage-users of the client realm-management, and no other.");
      default ->
          notNow(
              "The identity provider could not do it (%d). Nothing was changed."
                  .formatted(response.statusCode()));
    };
  }

  /** Something else answered, such as a proxy with a page of its own. */
  static ProblemException unreadable() {
    return notNow("What answers for the identity provider cannot be read.");
  }

  private static ProblemException notNow(String detail) {
    return new ProblemException(ProblemType.UNAVAILABLE, detail).header("Retry-After", "5");
  }

  /** Another 404 is of a wrong realm, or of something before Keycloak, and tells of no user. */
  static boolean isNoSuchUser(HttpResponse<String> response) {
    return response.statusCode() == 404 && words(response.body()).equals("User not found");
  }

  private static String words(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject answer = reader.readObject();
      return answer.getString("errorMessage", answer.getString("error", "no reason"));
    } catch (JsonException notJson) {
      return "no reason";
    }
  }
}
