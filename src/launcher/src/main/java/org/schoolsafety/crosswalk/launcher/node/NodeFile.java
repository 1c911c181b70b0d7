package org.schoolsafety.crosswalk.launcher.node;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a running node tells the other commands on this machine, in {@code run/node.json}. Which
 * process runs a part may change at any time and is told by {@code run/<part>.pid} alone.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NodeFile(
    String url,
    String issuer,
    String tokenEndpoint,
    String started,
    long launcher,
    Map<String, Integer> ports) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** As of now. */
  public static NodeFile describe(Ports ports, String issuer, String tokenEndpoint) {
    return new NodeFile(
        "http://localhost:" + ports.http(),
        issuer,
        tokenEndpoint,
        Instant.now().toString(),
        ProcessHandle.current().pid(),
        ports.byName());
  }

  public void writeTo(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }

  /** Empty when no node has written one there. */
  public static Optional<NodeFile> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), NodeFile.class));
    } catch (IOException e) {
      throw new NodeProblem(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
