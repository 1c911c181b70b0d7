package org.schoolsafety.crosswalk.launcher.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks a part over HTTP whether it can serve. */
final class Probes {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Probes() {}

  static boolean answersOk(URI address) throws IOException, InterruptedException {
    return ok(HttpRequest.newBuilder(address));
  }

  /**
   * Whether a server's health is well and speaks of more than the server: Open Liberty whose
   * application could not be read is well too, and has nothing to check.
   */
  static boolean applicationIsWell(URI address) throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
            HttpResponse.BodyHandlers.ofString());
    return response.statusCode() == 200 && !JSON.readTree(response.body()).path("checks").isEmpty();
  }

  static boolean answersOk(URI address, String user, String password)
      throws IOException, InterruptedException {
    String pair =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return ok(HttpRequest.newBuilder(address).header("Authorization", "Basic " + pair));
  }

  private static boolean ok(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<Void> response =
        CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
    return response.statusCode() == 200;
  }
}
