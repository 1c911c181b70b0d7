package org.schoolsafety.crosswalk.launcher.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the build made: the unpacked parts, the gateway, the samples and the configuration beside
 * them.
 */
public record Distribution(Path home) {

  /**
   * The repository this launcher belongs to: named by the shell door, or found above the working
   * directory.
   */
  public static Distribution find() {
    String named = System.getProperty("crosswalk.home");
    if (named != null) {
      return new Distribution(Path.of(named).toAbsolutePath().normalize());
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("server-config"))
          && Files.isDirectory(at.resolve("src/launcher"))) {
        return new Distribution(at);
      }
    }
    throw new NodeProblem(
        "Crosswalk's own directory was not found above " + Path.of("").toAbsolutePath() + ".");
  }

  private Path node() {
    return home.resolve("src/launcher/target/node");
  }

  public Path postgres() {
    return built(node().resolve("postgres"));
  }

  public Path elasticsearch() {
    return built(node().resolve("elasticsearch"));
  }

  public Path keycloak() {
    return built(node().resolve("keycloak"));
  }

  public Path liberty() {
    return built(node().resolve("wlp"));
  }

  public Path drivers() {
    return built(node().resolve("drivers"));
  }

  public Path serverConfig() {
    return home.resolve("server-config");
  }

  /** The gateway's archive; another one may be named by {@code CROSSWALK_GATEWAY_WAR}. */
  public Path gatewayWar() {
    return built(war());
  }

  private Path war() {
    return Optional.ofNullable(System.getenv("CROSSWALK_GATEWAY_WAR"))
        .map(Path::of)
        .map(Path::toAbsolutePath)
        .orElseGet(() -> home.resolve("src/gateway/target/crosswalk-gateway.war"));
  }

  public Path parserLibraries() {
    return home.resolve("content-ingest/target/parser-libraries");
  }

  public Path sampleLibrary() {
    return home.resolve("content-ingest/samples/target/library");
  }

  /** What the parts read while they run. */
  public List<Path> readByParts() {
    List<Path> read = new ArrayList<>();
    read.addAll(List.of(postgres(), elasticsearch(), keycloak(), liberty(), drivers()));
    read.add(Path.of(System.getProperty("java.home")));
    Stream.of(war(), parserLibraries()).filter(Files::exists).forEach(read::add);
    return read;
  }

  private static Path built(Path path) {
    if (!Files.exists(path)) {
      throw new NodeProblem(
          path + " is not built. Start by ./crosswalk, which builds what is missing.");
    }
    return path;
  }
}
