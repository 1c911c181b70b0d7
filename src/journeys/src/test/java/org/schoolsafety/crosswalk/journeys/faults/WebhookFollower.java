package org.schoolsafety.crosswalk.journeys.faults;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * By webhooks, at a receiver that breaks now and then, before or after it took what was sent. It
 * believes only what is signed, and does what it was told twice but once.
 */
final class WebhookFollower extends Follower implements AutoCloseable {

  private static final int ONE_IN = 5;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Random random;
  private final Set<String> known = new HashSet<>();
  private volatile String secret = "";
  private int twice;

  private WebhookFollower(CutConnection line, Random random, HttpServer server) {
    super("webhook", line);
    this.random = random;
    this.server = server;
  }

  /** One that has subscribed to everything at this node. */
  static WebhookFollower subscribed(OwnNode node, CutConnection line, Random random)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    WebhookFollower follower = new WebhookFollower(line, random, server);
    server.createContext("/", follower::receive);
    server.setExecutor(follower.threads);
    server.start();
    follower.subscribe(node);
    return follower;
  }

  private void subscribe(OwnNode node) {
    Map<String, Object> wanted =
        Map.of(
            "name", "All of it",
            "search", "editions=all",
            "channel", "webhook",
            "destination", "http://127.0.0.1:" + server.getAddress().getPort() + "/",
            "events", List.of("new", "revised", "superseded", "withdrawn", "restored"));
    secret =
        RestAssured.given()
            .baseUri(node.url())
            .header("Authorization", "Bearer " + node.token("peer-center"))
            .contentType(ContentType.JSON)
            .body(wanted)
            .post("/api/v1/subscriptions")
            .then()
            .statusCode(201)
            .extract()
            .path("shownOnce.secret");
  }

  /** It is told, and asks for nothing. */
  @Override
  void goOn() {}

  /** How often it was told what it knew. */
  synchronized int twice() {
    return twice;
  }

  private synchronized void receive(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean verification = secret.isEmpty();
    int fate = verification ? ONE_IN : random.nextInt(2 * ONE_IN);
    if (fate > 0 && !verification) {
      take(new String(body, StandardCharsets.UTF_8), exchange);
    }
    if (fate <= 1) {
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void take(String body, HttpExchange exchange) {
    try {
      new Webhook(secret)
          .verify(body, HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
    } catch (WebhookVerificationException forged) {
      throw new AssertionError("Not signed by the gateway", forged);
    }
    if (!known.add(exchange.getRequestHeaders().getFirst("webhook-id"))) {
      twice++;
      return;
    }
    JsonPath told = new JsonPath(body);
    String item = told.getString("data.guidance");
    if (told.getBoolean("data.leaves")) {
      remove(item);
    } else {
      keep(item, told.getString("data.title"));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
