package org.schoolsafety.crosswalk.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the node's parts ready to run: unpacks their archives and fixes Keycloak's build-time
 * choices. What is there already and unchanged stays as it is, so a second build costs nothing.
 */
public final class AssembleNode {
  private AssembleNode() {}

  /**
   * @param args the node's directory (with {@code archives/} in it) and the search-node plugin's
   *     zip
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path node = Path.of(args[0]);
    Path archives = node.resolve("archives");
    unpackZip(archives.resolve("elasticsearch.zip"), node.resolve("elasticsearch"));
    unpackZip(archives.resolve("wlp.zip"), node.resolve("wlp"));
    unpackZip(archives.resolve("keycloak.zip"), node.resolve("keycloak"));
    unpackPostgres(archives.resolve("postgres.jar"), node.resolve("postgres"));
    installPlugin(Path.of(args[1]), node.resolve("elasticsearch/plugins/crosswalk-analysis"));
    KeycloakBuild.run(node.resolve("keycloak"));
  }

  private static void unpackZip(Path archive, Path target) throws IOException {
    Marker marker = Marker.of(target, archive);
    if (marker.holds()) {
      return;
    }
    Archives.replace(target, fresh -> Archives.unpackZip(archive, fresh, 1));
    marker.set();
  }

  private static void unpackPostgres(Path jar, Path target) throws IOException {
    Marker marker = Marker.of(target, jar);
    if (marker.holds()) {
      return;
    }
    Archives.replace(target, fresh -> Archives.unpackTarXzInside(jar, fresh));
    marker.set();
  }

  /**
   * The plugin is built by another module; without its zip the search part says so when it starts.
   */
  private static void installPlugin(Path zip, Path target) throws IOException {
    Marker marker = Marker.of(target, zip);
    if (!Files.exists(zip) || marker.holds()) {
      return;
    }
    Archives.replace(target, fresh -> Archives.unpackZip(zip, fresh, 0));
    marker.set();
  }

  /** The build-time options of our Keycloak; everything else is chosen at start. */
  static List<String> keycloakBuildOptions() {
    return List.of("--db=postgres", "--health-enabled=true");
  }
}
