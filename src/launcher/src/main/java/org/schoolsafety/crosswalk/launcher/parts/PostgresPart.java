package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.privilege.OwnFolder;
import org.schoolsafety.crosswalk.launcher.supervision.Part;

/** The system of record: PostgreSQL with real durability, reachable on loopback by password. */
public final class PostgresPart {
  /** The role with which the gateway works. */
  static final String GATEWAY = "crosswalk";

  /** The role that owns the gateway's tables, and alone may change them. */
  static final String OWNER = "crosswalk_owner";

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "max_connections=100",
          "shared_buffers=128MB",
          "password_encryption=scram-sha-256",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m [%p] %u@%d ");

  private final NodePlan plan;

  public PostgresPart(NodePlan plan) {
    this.plan = plan;
  }

  /** Creates the cluster on the first start. */
  public Part prepare() throws IOException, InterruptedException {
    OwnFolder folder = OwnFolder.of(plan.user(), plan.data().postgres());
    Path cluster = folder.path().resolve("cluster");
    if (!Files.exists(cluster.resolve("PG_VERSION"))) {
      initialize(folder);
    }
    if (ServerLock.abandoned(cluster)) {
      folder.remove("cluster/" + ServerLock.NAME);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                binary("postgres"), "-D", cluster.toString(), "-p", "" + plan.ports().postgres()));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return new Part(
        PartName.POSTGRESQL,
        plan.user().running(command),
        Map.of(),
        folder.path(),
        plan.log(PartName.POSTGRESQL),
        this::answers,
        List.of(),
        "INT",
        plan.startPatience(60),
        Duration.ofSeconds(30));
  }

  /** Under another name until it is whole: one that was half made would be taken for a cluster. */
  private void initialize(OwnFolder folder) throws IOException, InterruptedException {
    String once = "owner-password.once";
    String begun = "cluster.begun";
    folder.removeFolder(begun);
    Path password = folder.secretFile(once, plan.secrets().databaseOwner());
    try {
      Commands.run(
          "Creating PostgreSQL's cluster",
          folder.path(),
          Map.of(),
          "",
          plan.user().running(initdb(folder.path().resolve(begun), password)));
    } finally {
      folder.remove(once);
    }
    folder.rename(begun, "cluster");
  }

  private List<String> initdb(Path cluster, Path password) {
    return List.of(
        binary("initdb"),
        "--pgdata=" + cluster,
        "--username=postgres",
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums");
  }

  private boolean answers() throws SQLException {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(2);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", plan.secrets().databaseOwner());
  }

  /**
   * Makes roles and database, and Keycloak's own schema in it, where they are missing. In a data
   * directory from before there was an owner, the tables are handed over to it.
   */
  public void createDatabase() {
    try (Connection connection = connect("postgres")) {
      DatabaseSetup setup = new DatabaseSetup(connection);
      setup.role(OWNER, plan.secrets().tableOwner());
      setup.role(GATEWAY, plan.secrets().database());
      setup.role("keycloak", plan.secrets().keycloakDatabase());
      setup.database("crosswalk", OWNER, GATEWAY, "keycloak");
    } catch (SQLException e) {
      throw new NodeProblem("The database could not be set up: " + e.getMessage(), e);
    }
    try (Connection connection = connect("crosswalk")) {
      DatabaseSetup setup = new DatabaseSetup(connection);
      setup.handOver(GATEWAY, OWNER);
      setup.schema("keycloak", "keycloak");
    } catch (SQLException e) {
      throw new NodeProblem("The database's schemas could not be set up: " + e.getMessage(), e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:"
        + plan.ports().postgres()
        + "/"
        + database
        + "?connectTimeout=2&socketTimeout=20";
  }

  private String binary(String name) {
    return plan.distribution().postgres().resolve("bin").resolve(name).toString();
  }
}
