package org.schoolsafety.crosswalk.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Keycloak's own build step once, so that it starts {@code --optimized} ever after. */
final class KeycloakBuild {
  private KeycloakBuild() {}

  static void run(Path keycloak) throws IOException, InterruptedException {
    Path marker = keycloak.resolve(".built");
    String options = String.join(" ", AssembleNode.keycloakBuildOptions());
    if (Files.exists(marker) && Files.readString(marker).equals(options)) {
      return;
    }
    Path log = keycloak.resolve("build.log");
    int code = build(keycloak, log);
    if (code != 0) {
      throw new IOException("Keycloak's build step ended with code " + code + ", see " + log);
    }
    Files.writeString(marker, options);
  }

  private static int build(Path keycloak, Path log) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(keycloak.resolve("bin/kc.sh").toString(), "build"));
    command.addAll(AssembleNode.keycloakBuildOptions());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx700m");
    return builder.start().waitFor();
  }
}
