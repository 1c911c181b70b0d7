package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** Bearer tokens of one caller, asked for anew shortly before they end. */
public final class Tokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MARGIN_SECONDS = 30;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI endpoint;
  private final Map<String, String> grant;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  private Tokens(URI endpoint, Map<String, String> grant) {
    this.endpoint = endpoint;
    this.grant = grant;
  }

  /** A machine caller that shows its secret. */
  public static Tokens ofClient(URI endpoint, String clientId, String secret) {
    return new Tokens(
        endpoint,
        Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
  }

  /** A demo user that shows its password; there are none in production. */
  public static Tokens ofDemoUser(URI endpoint, String role, String password) {
    return new Tokens(
        endpoint,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "crosswalk-cli",
            "username",
            role + "-demo",
            "password",
            password));
  }

  /** A token that is good for the next half minute at least. */
  public synchronized String current() throws IOException, InterruptedException {
    if (Instant.now().isAfter(renewAt)) {
      JsonNode answer = ask();
      token = answer.required("access_token").asText();
      renewAt = Instant.now().plusSeconds(answer.path("expires_in").asLong() - MARGIN_SECONDS);
    }
    return token;
  }

  /** The id of the organization the caller acts for, as its token says; empty if it names none. */
  public String organization() throws IOException, InterruptedException {
    String claims = current().split("\\.")[1];
    return JSON.readTree(Base64.getUrlDecoder().decode(claims)).path("organization").asText("");
  }

  private JsonNode ask() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form()))
            .build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() >= 500) {
      throw new IOException("the identity service answered " + response.statusCode());
    }
    JsonNode answer = JSON.readTree(response.body());
    if (response.statusCode() != 200) {
      throw new NodeProblem(
          "No token for %s: %s"
              .formatted(
                  grant.getOrDefault("username", grant.get("client_id")),
                  answer.path("error_description").asText(answer.path("error").asText("refused"))));
    }
    return answer;
  }

  private String form() {
    return grant.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
