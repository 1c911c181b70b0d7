package org.schoolsafety.crosswalk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What memory the gateway holds, and the most that it held while it was watched. */
final class GatewayMemory implements AutoCloseable {

  private static final double MEGA = 1024 * 1024;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final Node node;
  private final long pid;
  private volatile double mostHeap;
  private volatile double mostResident;

  GatewayMemory(Node node) throws IOException {
    this.node = node;
    this.pid = node.pid("gateway");
    watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
  }

  /** In words, as of now. */
  String now() throws IOException, InterruptedException {
    return "heap %.0f MB, resident %.0f MB".formatted(heap(), resident());
  }

  /** In words, the most since the last time this was asked. */
  String most() {
    String words = "heap %.0f MB, resident %.0f MB".formatted(mostHeap, mostResident);
    mostHeap = 0;
    mostResident = 0;
    return words;
  }

  private void look() {
    try {
      mostHeap = Math.max(mostHeap, heap());
      mostResident = Math.max(mostResident, resident());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private double heap() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + "/metrics")).build();
    HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
    return answer
            .body()
            .filter(line -> line.startsWith("memory_usedHeap_bytes"))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
            .findFirst()
            .orElse(Double.NaN)
        / MEGA;
  }

  private double resident() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(Double.NaN)
          / 1024;
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
