package org.schoolsafety.crosswalk.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Receivers of webhooks on loopback, by number; the dead ones take a request and never answer. */
final class Receivers implements AutoCloseable {

  private final Map<Integer, Long> told = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile int dead;

  Receivers() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    server.createContext("/", this::receive);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** From now on every receiver whose number this divides is dead; none with 0. */
  void expect(int dead) {
    this.dead = dead;
    told.clear();
  }

  /** When each of them was told, in nanoseconds. */
  Map<Integer, Long> told() {
    return Map.copyOf(told);
  }

  private void receive(HttpExchange exchange) throws IOException {
    int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
    exchange.getRequestBody().readAllBytes();
    while (dead > 0 && number % dead == 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(1_000_000_000L);
    }
    told.putIfAbsent(number, System.nanoTime());
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
