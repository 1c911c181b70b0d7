package org.schoolsafety.crosswalk.searchnode;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real Elasticsearch with the built plugin, on loopback, as an unprivileged user. */
final class RunningNode implements AutoCloseable {

  private static final String NOBODY = "65534";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private RunningNode(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Runs from a copy, since another user may not see into the build's own folders. */
  static RunningNode start(Path distribution, Path pluginZip, Path work)
      throws IOException, InterruptedException {
    Path home = work.resolve("home");
    copy(distribution, home);
    unpack(pluginZip, home.resolve("plugins/crosswalk-search-node"));
    int port = freePort();
    configure(home, work, port);
    RunningNode node = new RunningNode(launch(home, work), port);
    node.awaitReady(work.resolve("out.log"));
    return node;
  }

  HttpResponse<String> send(String method, String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(Duration.ofMinutes(4));
    while (Instant.now().isBefore(limit) && process.isAlive()) {
      if (answers()) {
        return;
      }
      process.waitFor(500, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("Elasticsearch did not start: " + Files.readString(log));
  }

  private boolean answers() throws InterruptedException {
    try {
      return send("GET", "/_cluster/health?wait_for_status=yellow&timeout=1s", "").statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static Process launch(Path home, Path work) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, work.toString()).start().waitFor();
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(home.resolve("bin/elasticsearch").toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(work.resolve("out.log").toFile());
    builder.environment().put("ES_PATH_CONF", work.resolve("config").toString());
    builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .put("ES_JAVA_OPTS", "-Xms128m -Xmx384m -XX:-AlwaysPreTouch -XX:TieredStopAtLevel=1");
    return builder.start();
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    List<String> copy = List.of("cp", "-a", from.toString(), to.toString());
    if (new ProcessBuilder(copy).inheritIO().start().waitFor() != 0) {
      throw new IOException("Cannot copy " + from + " to " + to);
    }
  }

  private static void configure(Path home, Path work, int port) throws IOException {
    Path config = Files.createDirectories(work.resolve("config"));
    for (String name : List.of("jvm.options", "log4j2.properties")) {
      Files.copy(home.resolve("config").resolve(name), config.resolve(name));
    }
    Files.createDirectories(work.resolve("logs"));
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        """
        path.data: %1$s/data
        path.logs: %1$s/logs
        network.host: 127.0.0.1
        http.port: %2$d
        transport.port: %3$d
        discovery.type: single-node
        xpack.security.enabled: false
        """
            .formatted(work, port, freePort()));
  }

  private static void unpack(Path zip, Path target) throws IOException {
    Files.createDirectories(target);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        Files.write(target.resolve(Path.of(e.getName()).getFileName()), entries.readAllBytes());
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
