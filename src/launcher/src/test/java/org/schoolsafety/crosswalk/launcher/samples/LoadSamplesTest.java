package org.schoolsafety.crosswalk.launcher.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.node.Secrets;

/** One bad sample is named and keeps none of the others out. */
class LoadSamplesTest {
  @TempDir Path folder;
  private final List<String> decided = Collections.synchronizedList(new ArrayList<>());
  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  private boolean brokenIsKnown;
  private HttpServer gateway;

  @BeforeEach
  void a_library_of_two_and_a_gateway_that_finds_one_of_them_corrupt() throws Exception {
    Files.writeString(folder.resolve("good.txt"), "good");
    Files.writeString(folder.resolve("broken.txt"), "broken");
    Files.writeString(
        folder.resolve("library.json"),
        """
        {"organizations": [{"id": "fema", "name": "FEMA"}],
         "documents": [{"file": "broken.txt", "metadata": {}, "decision": {}},
                       {"file": "good.txt", "metadata": {}, "decision": {}}]}
        """);
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.start();
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  @Test
  void the_others_get_in_and_the_bad_one_is_named_with_its_outcome() throws Exception {
    LoadedSamples loaded = new LoadSamples(node()).from(folder);

    assertThat(loaded.complete()).isFalse();
    assertThat(loaded.failures()).containsExactly("broken.txt: ended as corrupt, no text");
    assertThat(decided).containsExactly("/api/v1/candidates/of-good/decision");
  }

  @Test
  void one_that_came_to_nothing_before_is_sent_again() throws Exception {
    brokenIsKnown = true;

    new LoadSamples(node()).from(folder);

    assertThat(sent).containsExactlyInAnyOrder("broken.txt", "good.txt");
  }

  private NodeAccess node() {
    URI url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
    return new NodeAccess(url, url.resolve("/token"), new Secrets(folder.resolve("secrets")));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] answer = answer(path, exchange, body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private String answer(String path, HttpExchange exchange, String body) {
    if (path.equals("/token")) {
      return "{\"access_token\": \"a.b.c\", \"expires_in\": 300}";
    }
    if (path.equals("/api/v1/intake") && exchange.getRequestMethod().equals("GET")) {
      return "{\"items\": [%s]}".formatted(brokenIsKnown ? entryOf("broken") : "");
    }
    if (path.equals("/api/v1/intake")) {
      String name = body.contains("broken.txt") ? "broken" : "good";
      sent.add(name + ".txt");
      return entryOf(name);
    }
    if (path.startsWith("/api/v1/candidates/")) {
      decided.add(path);
    }
    return "{}";
  }

  private static String entryOf(String name) {
    return name.equals("broken")
        ? "{\"id\": \"1\", \"fileName\": \"broken.txt\", \"outcome\": \"corrupt\", \"reason\": \"no text\"}"
        : "{\"id\": \"2\", \"fileName\": \"good.txt\", \"outcome\": \"extracted\", \"candidate\": \"of-good\"}";
  }
}
