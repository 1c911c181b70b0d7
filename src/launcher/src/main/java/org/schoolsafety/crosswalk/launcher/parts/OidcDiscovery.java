package org.schoolsafety.crosswalk.launcher.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/** Where tokens come from: our Keycloak, or what the operator's own issuer says of itself. */
public record OidcDiscovery(String issuer, String jwksUri, String tokenUri) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Our Keycloak: people come by its public address, the gateway and the commands directly. */
  public static OidcDiscovery embedded(Ports ports, Surroundings surroundings) {
    String issuer = surroundings.identityUrl(ports) + "/realms/crosswalk";
    String local =
        "http://127.0.0.1:" + ports.keycloak() + "/realms/crosswalk/protocol/openid-connect";
    return new OidcDiscovery(issuer, local + "/certs", local + "/token");
  }

  public static OidcDiscovery configured(String issuer) {
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    try {
      JsonNode document = read(URI.create(base + "/.well-known/openid-configuration"));
      return new OidcDiscovery(
          document.required("issuer").asText(),
          document.required("jwks_uri").asText(),
          document.required("token_endpoint").asText());
    } catch (IOException | IllegalArgumentException e) {
      throw new NodeProblem(
          "The issuer " + issuer + " (CROSSWALK_OIDC_ISSUER) cannot be used: " + e.getMessage(), e);
    }
  }

  /** As the gateway reads it. */
  public Map<String, String> settings() {
    Map<String, String> values = new HashMap<>();
    values.put("CROSSWALK_OIDC_ISSUER", issuer);
    values.put("CROSSWALK_OIDC_JWKS_URI", jwksUri);
    values.put("CROSSWALK_OIDC_TOKEN_URI", tokenUri);
    return values;
  }

  private static JsonNode read(URI address) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(address + " answered " + response.statusCode());
      }
      return new ObjectMapper().readTree(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
