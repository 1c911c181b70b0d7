package org.schoolsafety.crosswalk.launcher.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Our Keycloak, asked by its first administrator about the realm {@code crosswalk}. */
final class KeycloakAdmin {
  static final String USER = "crosswalk-operator";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int REFUSED = 400;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI base;
  private final String token;

  private KeycloakAdmin(URI base, String password) throws IOException, InterruptedException {
    this.base = base;
    this.token = signIn(password);
  }

  static KeycloakAdmin of(NodePlan plan) throws IOException, InterruptedException {
    return new KeycloakAdmin(
        URI.create("http://127.0.0.1:" + plan.ports().keycloak()), plan.secrets().keycloakAdmin());
  }

  private String signIn(String password) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=" + USER + "&password=" + password;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return answer(request).path("access_token").asText();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return answer(request(path).GET());
  }

  JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
    return answer(json(path).POST(BodyPublishers.ofString(body.toString())));
  }

  void put(String path, JsonNode body) throws IOException, InterruptedException {
    answer(json(path).PUT(BodyPublishers.ofString(body.toString())));
  }

  void delete(String path) throws IOException, InterruptedException {
    answer(request(path).DELETE());
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve("/admin/realms/crosswalk" + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    if (response.statusCode() >= REFUSED) {
      throw new IOException(
          response.request().uri().getPath() + " answered " + response.statusCode());
    }
    return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
  }
}
