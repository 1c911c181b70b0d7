package org.schoolsafety.crosswalk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many answers a second the feed gives to those who have it (304) and to those who have not
 * (200), against a small file of the pages that the same server holds in memory; turn by turn in
 * one run.
 */
public final class FeedAnswers {

  private static final String FEED = "/feeds/guidance.atom";
  private static final Pattern ICON = Pattern.compile("href=\"(/assets/[^\"]+\\.svg)\"");
  private static final int CONNECTIONS = 8;
  private static final int WARM_UPS = 2;

  private final URI server;

  private FeedAnswers(URI server) {
    this.server = server;
  }

  /** Arguments: data directory, rounds, seconds for each measurement of a round. */
  public static void main(String[] arguments) throws Exception {
    new FeedAnswers(URI.create(Node.in(Path.of(arguments[0])).url()))
        .measure(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void measure(int rounds, int seconds) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    Matcher icon = ICON.matcher(get(http, "/").body());
    if (!icon.find()) {
      throw new IllegalStateException("The start page has no icon");
    }
    String tag = get(http, FEED).headers().firstValue("ETag").orElseThrow();
    byte[] file = KeptConnection.request(server, icon.group(1));
    byte[] known = KeptConnection.request(server, FEED, "If-None-Match: " + tag);
    byte[] unknown = KeptConnection.request(server, FEED);
    double[] files = new double[rounds];
    double[] unchanged = new double[rounds];
    double[] whole = new double[rounds];
    for (int round = -WARM_UPS; round < rounds; round++) {
      int at = Math.max(0, round);
      files[at] = aSecond(file, 200, seconds);
      unchanged[at] = aSecond(known, 304, seconds);
      whole[at] = aSecond(unknown, 200, seconds);
    }
    System.out.printf("a small file, 200   %,8.0f a second%n", median(files));
    System.out.printf("the feed, 304       %,8.0f a second%n", median(unchanged));
    System.out.printf("the feed, 200       %,8.0f a second%n", median(whole));
    System.out.printf("ratio of 304s       %.2f%n", median(unchanged) / median(files));
    System.out.printf("ratio of 200s       %.2f%n", median(whole) / median(files));
  }

  private HttpResponse<String> get(HttpClient http, String path)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** How often all connections together are answered with this status. */
  private double aSecond(byte[] request, int status, int seconds) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long begun = System.nanoTime();
      long end = begun + seconds * 1_000_000_000L;
      List<Callable<Integer>> all = new ArrayList<>();
      for (int n = 0; n < CONNECTIONS; n++) {
        all.add(() -> askUntil(end, request, status));
      }
      int answers = 0;
      for (Future<Integer> each : clients.invokeAll(all)) {
        answers += each.get();
      }
      return answers / ((System.nanoTime() - begun) / 1e9);
    } finally {
      clients.shutdown();
    }
  }

  private int askUntil(long end, byte[] request, int status) throws IOException {
    try (KeptConnection connection = new KeptConnection(server)) {
      int answers = 0;
      while (System.nanoTime() < end) {
        int answered = connection.ask(request);
        if (answered != status) {
          throw new IllegalStateException("Answered " + answered + " instead of " + status);
        }
        answers++;
      }
      return answers;
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
