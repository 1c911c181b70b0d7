package org.schoolsafety.crosswalk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The running node that is measured, as its data directory describes it.
 *
 * @param data the directory given to {@code ./crosswalk up --data}
 * @param description its {@code run/node.json}
 */
record Node(Path data, JsonNode description) {

  static Node in(Path data) throws IOException {
    return new Node(data, new ObjectMapper().readTree(data.resolve("run/node.json").toFile()));
  }

  String url() {
    return description.path("url").asText();
  }

  int port(String part) {
    return description.path("ports").path(part).asInt();
  }

  String secret(String name) throws IOException {
    return Files.readString(data.resolve("secrets").resolve(name)).strip();
  }

  /** The number of a part's process. */
  long pid(String part) throws IOException {
    return Files.readAllLines(data.resolve("run").resolve(part + ".pid")).stream()
        .filter(line -> line.startsWith("pid="))
        .mapToLong(line -> Long.parseLong(line.substring("pid=".length())))
        .findFirst()
        .orElseThrow();
  }
}
