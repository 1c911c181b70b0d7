package org.schoolsafety.crosswalk.journeys.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.NodePort;

/** A node with a port and data of its own, that may be killed part by part. */
final class OwnNode {

  static final List<String> PARTS = List.of("gateway", "keycloak", "elasticsearch", "postgresql");

  private static final Duration GONE = Duration.ofSeconds(60);
  private static final int PORT = NodePort.of("crosswalk.faults.port");

  private final Path data;
  private @Nullable Process launcher;

  OwnNode(Path data) {
    this.data = data;
  }

  String url() {
    return "http://localhost:" + PORT;
  }

  Path data() {
    return data;
  }

  /** Starts it and waits until it is ready. */
  void up() throws IOException {
    up(Map.of());
  }

  /** The same with these settings. */
  void up(Map<String, String> settings) throws IOException {
    ProcessBuilder up = command("up", "--port", "" + PORT, "--no-samples");
    up.environment().putAll(settings);
    Process started = up.start();
    launcher = started;
    BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.contains("Crosswalk is ready")) {
        drain(output);
        return;
      }
    }
    throw new AssertionError("./crosswalk up ended before it was ready:\n" + lines);
  }

  /** A command of the product on this node's data. */
  ProcessBuilder command(String name, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("crosswalk.home", "../.."), "crosswalk").toString());
    command.add(name);
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  String token(String role) {
    try {
      Process process =
          command("token", role)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectErrorStream(false)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Kills one part, with all of its processes, at once. */
  void kill(String part) {
    kill(Processes.treeOf(pid(part)));
  }

  /** Kills one of the gateway's extraction workers. */
  void killAnExtractionWorker() {
    ProcessHandle worker =
        Eventually.see(
                "an extraction worker",
                GONE,
                () ->
                    Processes.treeOf(pid("gateway")).stream()
                        .filter(each -> Processes.commandLine(each).contains("PipesServer"))
                        .findFirst(),
                java.util.Optional::isPresent)
            .orElseThrow();
    kill(List.of(worker));
  }

  /** Kills the launcher first, so that nothing is started again, and then all that is left. */
  void killEverything() {
    List<ProcessHandle> all = everything();
    launcher().destroyForcibly();
    kill(all);
  }

  /** Asks the launcher to stop, and gives back what still runs once it has ended. */
  List<ProcessHandle> stop() throws InterruptedException {
    List<ProcessHandle> all = everything();
    launcher().destroy();
    if (!launcher().waitFor(GONE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("./crosswalk up does not end");
    }
    List<ProcessHandle> left = new ArrayList<>(all.stream().filter(Processes::runs).toList());
    left.addAll(Processes.mentioning(data.toString()));
    return left;
  }

  private List<ProcessHandle> everything() {
    return PARTS.stream().flatMap(part -> Processes.treeOf(pid(part)).stream()).toList();
  }

  private Process launcher() {
    Process running = launcher;
    if (running == null) {
      throw new IllegalStateException("It was not started");
    }
    return running;
  }

  private static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    Eventually.see(
        "the killed gone",
        GONE,
        () -> processes.stream().filter(Processes::runs).toList(),
        List::isEmpty);
  }

  /** The number of a part's process as of now; a part that was started again has another. */
  private long pid(String part) {
    try {
      return Files.readAllLines(data.resolve("run").resolve(part + ".pid")).stream()
          .filter(line -> line.startsWith("pid="))
          .mapToLong(line -> Long.parseLong(line.substring("pid=".length())))
          .findFirst()
          .orElseThrow();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void drain(BufferedReader output) {
    Thread reader = new Thread(() -> readAway(output), "node-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Until it ends, or the process was killed. */
  private static void readAway(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException killed) {
      // Nobody writes any more.
    }
  }
}
