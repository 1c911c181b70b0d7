package org.schoolsafety.crosswalk.container;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A publisher's web site on loopback, which answers as it is told to. */
public final class LocalSource implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Map<String, List<String>>> asked =
      Collections.synchronizedList(new ArrayList<>());

  private volatile Answer answer = exchange -> send(exchange, 404, "text/html", "Not found");

  /** How it answers. */
  @FunctionalInterface
  public interface Answer {
    /** Answers one request. */
    void to(HttpExchange exchange) throws IOException;
  }

  private LocalSource(HttpServer server) {
    this.server = server;
  }

  /** One that has nothing yet. */
  public static LocalSource open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LocalSource source = new LocalSource(server);
    server.createContext("/", source::serve);
    server.setExecutor(source.threads);
    server.start();
    return source;
  }

  /** The address of its one document. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/plan.txt";
  }

  /** The headers of all requests, in order. */
  public List<Map<String, List<String>>> asked() {
    return List.copyOf(asked);
  }

  /** From now on it gives this text. */
  public LocalSource gives(String text) {
    return answers(exchange -> send(exchange, 200, "text/plain", text));
  }

  /** From now on it gives this web page. */
  public LocalSource givesPage(String html) {
    return answers(exchange -> send(exchange, 200, "text/html", html));
  }

  /** From now on it answers with this status. */
  public LocalSource says(int status) {
    return answers(exchange -> send(exchange, status, "text/plain", "No."));
  }

  /** From now on it gives this text with an entity tag, and 304 to those who know it. */
  public LocalSource givesTagged(String text, String tag) {
    return answers(
        exchange -> {
          boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().add("ETag", tag);
          if (known) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          } else {
            send(exchange, 200, "text/plain", text);
          }
        });
  }

  /** From now on it sends everybody there. */
  public LocalSource redirectsTo(String address) {
    return answers(
        exchange -> {
          exchange.getResponseHeaders().add("Location", address);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  /** From now on it sends a byte now and then, for ever. */
  public LocalSource drips() {
    return answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          while (!Thread.currentThread().isInterrupted()) {
            body.write('.');
            body.flush();
            LockSupport.parkNanos(100_000_000);
          }
        });
  }

  /** From now on it answers like this. */
  public LocalSource answers(Answer next) {
    answer = next;
    return this;
  }

  private void serve(HttpExchange exchange) throws IOException {
    asked.add(Map.copyOf(exchange.getRequestHeaders()));
    answer.to(exchange);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
