package org.schoolsafety.crosswalk.launcher.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything a node keeps. A copy of the database and of {@link #blobs()} is a whole backup. */
public record DataDirectory(Path root) {

  public static DataDirectory at(Path root) {
    return new DataDirectory(root.toAbsolutePath().normalize());
  }

  public Path postgres() {
    return made("postgres");
  }

  public Path elasticsearch() {
    return made("elasticsearch");
  }

  public Path keycloak() {
    return made("keycloak");
  }

  public Path liberty() {
    return made("liberty");
  }

  public Path blobs() {
    return made("blobs");
  }

  public Path tmp() {
    return made("tmp");
  }

  public Path logs() {
    return made("logs");
  }

  public Path run() {
    return made("run");
  }

  public Path secrets() {
    return root.resolve("secrets");
  }

  public Path nodeFile() {
    return root.resolve("run/node.json");
  }

  /** Is there when the sample library has been loaded whole. */
  public Path samplesMarker() {
    return root.resolve("run/samples-loaded");
  }

  /** Is there once demo users were put into the realm. */
  public Path demoMarker() {
    return run().resolve("has-demo-users");
  }

  /** Where earlier versions put that mark. */
  public Path formerDemoMarker() {
    return root.resolve("keycloak/has-demo-users");
  }

  private Path made(String folder) {
    try {
      return Files.createDirectories(root.resolve(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + root.resolve(folder), e);
    }
  }
}
