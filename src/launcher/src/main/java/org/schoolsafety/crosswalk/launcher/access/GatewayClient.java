package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** One caller's connection to a gateway. */
public final class GatewayClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration REQUEST = Duration.ofMinutes(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI base;
  private final Tokens tokens;
  private final Patience patience;

  public GatewayClient(URI base, Tokens tokens, Patience patience) {
    this.base = base;
    this.tokens = tokens;
    this.patience = patience;
  }

  public JsonNode get(String path) throws InterruptedException {
    return patience.until(() -> answer(request(path).GET()));
  }

  public JsonNode put(String path, JsonNode body) throws InterruptedException {
    return patience.until(() -> answer(json(path).PUT(BodyPublishers.ofString(body.toString()))));
  }

  public JsonNode post(String path, JsonNode body) throws InterruptedException {
    return patience.until(() -> answer(json(path).POST(BodyPublishers.ofString(body.toString()))));
  }

  /** Sends a file once; whether to send it again after a break is for the caller to judge. */
  JsonNode sendOnce(String path, JsonNode metadata, Path file)
      throws IOException, InterruptedException {
    Multipart multipart = new Multipart(metadata.toString(), file);
    return answer(
        request(path).header("Content-Type", multipart.contentType()).POST(multipart.body()));
  }

  Patience patience() {
    return patience;
  }

  private HttpRequest.Builder json(String path) throws IOException, InterruptedException {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(REQUEST)
        .header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Bearer " + tokens.current());
  }

  private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    int status = response.statusCode();
    if (status == 429 || status == 502 || status == 503 || status == 504) {
      throw new Away(status, response.headers().firstValue("Retry-After").orElse(""));
    }
    JsonNode body = parsed(response.body());
    if (status >= 400) {
      throw Refusal.of(status, body);
    }
    return body;
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }
}
