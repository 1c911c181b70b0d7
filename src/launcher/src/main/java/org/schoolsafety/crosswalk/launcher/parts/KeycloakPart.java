package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.privilege.OwnFolder;
import org.schoolsafety.crosswalk.launcher.supervision.Part;

/**
 * Identity: Keycloak, built once for PostgreSQL, its tables in a schema of its own beside the
 * gateway's.
 */
public final class KeycloakPart {
  private final NodePlan plan;
  private final DatabaseAccess database;

  public KeycloakPart(NodePlan plan, DatabaseAccess database) {
    this.plan = plan;
    this.database = database;
  }

  /** Lays out a home of its own, that shares the program files and holds what this node writes. */
  public Part prepare() throws IOException {
    OwnFolder folder = OwnFolder.of(plan.user(), plan.data().keycloak());
    Path home = layOutHome(folder);
    return new Part(
        PartName.KEYCLOAK,
        plan.user().running(command(home)),
        environment(),
        folder.path(),
        plan.log(PartName.KEYCLOAK),
        this::ready,
        List.of(),
        "TERM",
        plan.startPatience(300),
        Duration.ofSeconds(30));
  }

  private Path layOutHome(OwnFolder folder) throws IOException {
    folder.folders("home/data/import", "tmp");
    for (String shared : List.of("lib", "providers", "themes", "conf")) {
      folder.link("home/" + shared, plan.distribution().keycloak().resolve(shared));
    }
    folder.file("home/data/import/crosswalk-realm.json", new RealmFile(plan).content());
    return folder.path().resolve("home");
  }

  private List<String> command(Path home) {
    List<String> command = new ArrayList<>(List.of(NodePlan.java().toString()));
    command.addAll(JvmOptions.keycloak());
    command.addAll(
        List.of(
            "-Djava.io.tmpdir=" + home.resolveSibling("tmp"),
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            plan.distribution().keycloak().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return command;
  }

  private Map<String, String> environment() {
    Map<String, String> values = new HashMap<>();
    values.put("KC_DB_URL", database.url());
    values.put("KC_DB_USERNAME", database.keycloakUser());
    values.put("KC_DB_PASSWORD", database.keycloakPassword());
    values.put("KC_DB_SCHEMA", "keycloak");
    values.put("KC_DB_POOL_INITIAL_SIZE", "1");
    values.put("KC_DB_POOL_MAX_SIZE", "20");
    values.put("KC_CACHE", "local");
    values.put("KC_HTTP_ENABLED", "true");
    values.put("KC_HTTP_HOST", "127.0.0.1");
    values.put("KC_HTTP_PORT", "" + plan.ports().keycloak());
    values.put("KC_HTTP_MANAGEMENT_PORT", "" + plan.ports().keycloakManagement());
    values.put("KC_HOSTNAME", plan.surroundings().identityUrl(plan.ports()));
    values.put("KC_HOSTNAME_ADMIN", "http://localhost:" + plan.ports().keycloak());
    values.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
    values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", plan.secrets().keycloakAdmin());
    values.putAll(RealmFile.placeholders(plan));
    return values;
  }

  private boolean ready() throws Exception {
    return Probes.answersOk(
        URI.create("http://127.0.0.1:" + plan.ports().keycloakManagement() + "/health/ready"));
  }
}
