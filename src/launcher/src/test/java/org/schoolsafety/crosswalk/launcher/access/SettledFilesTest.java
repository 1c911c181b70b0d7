package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a ledger is asked for the outcomes of many files; it answers as the gateway's does. */
class SettledFilesTest {
  private static final int FILES = 40;
  private static final int LOOKS_BEFORE_OUTCOMES = 3;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer ledger;
  private Intake intake;

  @BeforeEach
  void open() throws IOException {
    ledger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ledger.createContext("/token", it -> answer(it, "{\"access_token\":\"t\",\"expires_in\":300}"));
    ledger.createContext("/api/v1/intake", this::tell);
    ledger.start();
    URI address = URI.create("http://127.0.0.1:" + ledger.getAddress().getPort());
    Tokens tokens = Tokens.ofClient(address.resolve("/token"), "loader", "secret");
    intake = new Intake(new GatewayClient(address, tokens, new Patience(Duration.ZERO)));
  }

  @AfterEach
  void close() {
    ledger.stop(0);
  }

  @Test
  void the_outcomes_of_many_files_are_asked_for_together() throws Exception {
    List<LedgerEntry> outcomes = settled(IntStream.range(0, FILES).mapToObj(String::valueOf));

    assertThat(outcomes).hasSize(FILES).allMatch(LedgerEntry::finished);
    assertThat(outcomes.get(7).id()).isEqualTo("7");
    assertThat(asked).hasSizeLessThan(FILES).allMatch(it -> it.endsWith("?size=100"));
  }

  @Test
  void a_file_that_is_not_among_the_latest_is_asked_for_by_itself() throws Exception {
    List<LedgerEntry> outcomes = settled(Stream.of("long-ago"));

    assertThat(outcomes).singleElement().matches(LedgerEntry::finished);
    assertThat(asked).contains("/api/v1/intake/long-ago");
  }

  private List<LedgerEntry> settled(Stream<String> ids) throws Exception {
    ExecutorService waiting = Executors.newFixedThreadPool(4);
    try {
      List<Future<LedgerEntry>> all =
          ids.map(id -> new LedgerEntry(id, "", "received", "", "", "", "", ""))
              .map(sent -> waiting.submit(() -> intake.settled(sent, Duration.ofMinutes(1))))
              .toList();
      List<LedgerEntry> outcomes = new ArrayList<>();
      for (Future<LedgerEntry> each : all) {
        outcomes.add(each.get());
      }
      return outcomes;
    } finally {
      waiting.shutdownNow();
    }
  }

  private void tell(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().toString();
    asked.add(address);
    if (address.endsWith("/long-ago")) {
      answer(exchange, entry("long-ago", true));
      return;
    }
    boolean done = asked.size() > LOOKS_BEFORE_OUTCOMES;
    String items =
        IntStream.range(0, FILES)
            .mapToObj(number -> entry(String.valueOf(number), done))
            .collect(Collectors.joining(","));
    answer(exchange, "{\"items\":[" + items + "]}");
  }

  private static String entry(String id, boolean done) {
    return "{\"id\":\"%s\",\"outcome\":\"%s\"}".formatted(id, done ? "extracted" : "");
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
