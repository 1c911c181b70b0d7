package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * The few calls of Keycloak's admin REST API that are needed here, as the service client that may
 * manage the realm's users and nothing else.
 */
@ApplicationScoped
class KeycloakAdmin {

  /** The realm's admin address, such as {@code http://127.0.0.1:9081/admin/realms/crosswalk}. */
  @Inject
  @ConfigProperty(name = "crosswalk.identity.admin.url")
  Optional<String> url;

  /** {@code password} or {@code email}: how people get in at first. */
  @Inject
  @ConfigProperty(name = "crosswalk.identity.invite", defaultValue = "password")
  String invite;

  @Inject KeycloakToken token;
  @Inject KeycloakLine line;

  /** Half of it is a mistake of the operator, and not the wish to have none. */
  boolean isConfigured() {
    return url.isPresent();
  }

  void requireConfigured() {
    if (url.isEmpty() || !token.isConfigured()) {
      throw new ProblemException(
          ProblemType.ACCOUNTS_NOT_MANAGED,
          "This gateway was given no way to manage accounts at its identity provider. CROSSWALK_IDENTITY_ADMIN_URL, CROSSWALK_IDENTITY_ADMIN_CLIENT and CROSSWALK_IDENTITY_ADMIN_SECRET name Keycloak's admin address and a client that may manage users.");
    }
  }

  boolean writesToPeople() {
    return "email".equalsIgnoreCase(invite);
  }

  JsonArray list(String path) {
    try (JsonReader reader = Json.createReader(new StringReader(text(path)))) {
      return reader.readArray();
    }
  }

  /** The user there; empty if Keycloak itself says that there is none. */
  Optional<JsonObject> find(String path) {
    HttpResponse<String> response = line.send(request(path).GET());
    if (KeycloakRefusal.isNoSuchUser(response)) {
      return Optional.empty();
    } else if (response.statusCode() >= 400) {
      throw KeycloakRefusal.of(response);
    }
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return Optional.of(reader.readObject());
    } catch (JsonException notKeycloak) {
      throw KeycloakRefusal.unreadable();
    }
  }

  String text(String path) {
    return send(request(path).GET()).body();
  }

  /** Makes something; returns its id. */
  String create(String path, JsonStructure body) {
    String location =
        send(json(path).POST(BodyPublishers.ofString(body.toString())))
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IllegalStateException("Keycloak did not say what it made"));
    return location.substring(location.lastIndexOf('/') + 1);
  }

  void post(String path, JsonStructure body) {
    send(json(path).POST(BodyPublishers.ofString(body.toString())));
  }

  void put(String path, JsonStructure body) {
    send(json(path).PUT(BodyPublishers.ofString(body.toString())));
  }

  void delete(String path) {
    send(request(path).DELETE());
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    requireConfigured();
    return HttpRequest.newBuilder(URI.create(url.orElseThrow().replaceAll("/+$", "") + path))
        .header("Authorization", "Bearer " + token.current());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> response = line.send(request);
    if (response.statusCode() >= 400) {
      throw KeycloakRefusal.of(response);
    }
    return response;
  }
}
