package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads documents over a line that breaks now and then in the midst of an answer. */
final class CutConnection {

  private static final int ONE_IN = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final AtomicInteger cuts = new AtomicInteger();
  private final URI server;
  private final Random random;

  CutConnection(String server, Random random) {
    this.server = URI.create(server);
    this.random = random;
  }

  /** The whole document, or a failure: the line broke, or the gateway was away. */
  String get(String address) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (random.nextInt(ONE_IN) == 0) {
          body.readNBytes(random.nextInt(2000));
          throw new IOException("The line broke");
        }
        byte[] whole = body.readAllBytes();
        if (answer.statusCode() != 200) {
          throw new IOException(address + " answered " + answer.statusCode());
        }
        return new String(whole, StandardCharsets.UTF_8);
      }
    } catch (IOException broken) {
      cuts.incrementAndGet();
      throw broken;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** How often it broke. */
  int cuts() {
    return cuts.get();
  }
}
