package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** The gateway's own token at Keycloak (RFC 6749, section 4.4), asked for anew before it ends. */
@ApplicationScoped
class KeycloakToken {

  private static final int MARGIN_SECONDS = 20;

  @Inject
  @ConfigProperty(name = "crosswalk.oidc.token.uri")
  Optional<String> tokenUri;

  @Inject
  @ConfigProperty(name = "crosswalk.identity.admin.client")
  Optional<String> client;

  @Inject
  @ConfigProperty(name = "crosswalk.identity.admin.secret")
  Optional<String> secret;

  @Inject KeycloakLine line;
  @Inject Clock clock;

  private String token = "";
  private Instant renewAt = Instant.MIN;

  boolean isConfigured() {
    return tokenUri.isPresent() && client.isPresent() && secret.isPresent();
  }

  synchronized String current() {
    if (!clock.instant().isBefore(renewAt)) {
      read(ask());
    }
    return token;
  }

  private void read(HttpResponse<String> response) {
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      JsonObject answer = reader.readObject();
      token = answer.getString("access_token", "");
      if (token.isEmpty()) {
        throw KeycloakRefusal.unreadable();
      }
      renewAt = clock.instant().plusSeconds(answer.getInt("expires_in", 60) - MARGIN_SECONDS);
    } catch (JsonException notKeycloak) {
      throw KeycloakRefusal.unreadable();
    }
  }

  private HttpResponse<String> ask() {
    HttpResponse<String> response =
        line.send(
            HttpRequest.newBuilder(URI.create(tokenUri.orElseThrow()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form())));
    if (response.statusCode() == 400 || response.statusCode() == 401) {
      throw new ProblemException(
          ProblemType.ACCOUNTS_NOT_MANAGED,
          "The identity provider does not know the gateway's client \"%s\", or its secret. The decision record on onboarding says how to add it to a realm."
              .formatted(client.orElseThrow()));
    }
    if (response.statusCode() != 200) {
      throw KeycloakRefusal.of(response);
    }
    return response;
  }

  private String form() {
    return "grant_type=client_credentials&client_id=%s&client_secret=%s"
        .formatted(encoded(client.orElseThrow()), encoded(secret.orElseThrow()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
