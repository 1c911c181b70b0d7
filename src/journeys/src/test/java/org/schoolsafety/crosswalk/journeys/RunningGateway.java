package org.schoolsafety.crosswalk.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.journeys.access.NodePort;

/**
 * The gateway that the journeys go through: the one at {@code crosswalk.url}, or else one that is
 * started by {@code ./crosswalk up} at the first use and stopped when the tests end.
 */
public final class RunningGateway {

  private static final String READY = "Crosswalk is ready at ";
  private static final long STOP_SECONDS = 90;
  private static final int LINES_KEPT = 40;

  private static @Nullable RunningGateway only;
  private static @Nullable RuntimeException refusal;

  /** Known from the moment it runs, so that it is stopped even if the tests end while it starts. */
  private static volatile @Nullable Process started;

  private final String url;
  private final String data;

  private RunningGateway(String url, String data) {
    this.url = url;
    this.data = data;
  }

  /**
   * The gateway, started if need be. One that did not start is not tried again by the next test.
   */
  public static synchronized RunningGateway get() {
    if (refusal != null) {
      throw new IllegalStateException("The gateway did not start", refusal);
    }
    if (only == null) {
      String given = System.getProperty("crosswalk.url", "");
      String data = System.getProperty("crosswalk.data", "");
      only = given.isEmpty() ? start() : new RunningGateway(given, data);
    }
    return only;
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return url.replaceAll("/+$", "");
  }

  /** Where it answers to this path. */
  public String url(String path) {
    return url() + path;
  }

  /** A bearer token of the demo user with this role. */
  public String token(String role) {
    return printed("token", role, "--data", data);
  }

  /** A bearer token of the service client of this id. */
  public String clientToken(String client) {
    return printed("token", "--client", client, "--data", data);
  }

  private static String printed(String... arguments) {
    List<String> line = new ArrayList<>(List.of(program()));
    line.addAll(List.of(arguments));
    try {
      Process token =
          new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed =
          new String(token.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (token.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", line) + " failed");
      }
      return printed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A command of the product on this gateway's data, for example {@code verify-audit}. */
  public ProcessBuilder command(String... arguments) {
    List<String> line = new ArrayList<>(List.of(program()));
    line.addAll(List.of(arguments));
    line.addAll(List.of("--data", data));
    return new ProcessBuilder(line);
  }

  /** Stops what {@link #get()} started; a gateway that was running before is left alone. */
  static void stop() {
    Process running = started;
    if (running == null || !running.isAlive()) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static RunningGateway start() {
    String data = System.getProperty("crosswalk.journey.data", "target/journey-data");
    String port = "" + NodePort.of("crosswalk.journey.port");
    try {
      Process process =
          new ProcessBuilder(List.of(program(), "up", "--port", port, "--data", data))
              .redirectErrorStream(true)
              .start();
      started = process;
      Runtime.getRuntime().addShutdownHook(new Thread(RunningGateway::stop));
      return new RunningGateway(awaitReady(process), data);
    } catch (IOException failure) {
      refusal = new UncheckedIOException(failure);
    } catch (IllegalStateException neverReady) {
      refusal = neverReady;
    }
    throw refusal;
  }

  /**
   * Reads what the command prints until it says where the gateway is, and goes on reading so that
   * it never blocks.
   */
  private static String awaitReady(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    Deque<String> last = new ArrayDeque<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      last.add(line);
      if (last.size() > LINES_KEPT) {
        last.remove();
      }
      int ready = line.indexOf(READY);
      if (ready >= 0) {
        drain(output);
        return line.substring(ready + READY.length()).strip();
      }
    }
    throw new IllegalStateException(
        "./crosswalk up ended before it was ready:\n" + String.join("\n", last));
  }

  private static void drain(BufferedReader output) {
    Thread reader = new Thread(() -> readToTheEnd(output), "crosswalk-output");
    reader.setDaemon(true);
    reader.start();
  }

  private static void readToTheEnd(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException closedWithTheProcess) {
      // The end of the process is the end of its output.
    }
  }

  private static String program() {
    return Path.of(System.getProperty("crosswalk.home", "../.."), "crosswalk")
        .toAbsolutePath()
        .normalize()
        .toString();
  }
}
