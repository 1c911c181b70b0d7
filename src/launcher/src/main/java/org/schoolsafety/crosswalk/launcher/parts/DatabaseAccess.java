package org.schoolsafety.crosswalk.launcher.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/**
 * How the gateway and Keycloak reach the database: ours, or the operator's own.
 *
 * @param ownerUser the role that owns the gateway's tables; the gateway's own role if there is none
 */
public record DatabaseAccess(
    String url,
    String user,
    String password,
    String ownerUser,
    String ownerPassword,
    String keycloakUser,
    String keycloakPassword,
    boolean embedded) {

  private static final String OWNER_USER = "CROSSWALK_DATABASE_OWNER_USER";
  private static final String OWNER_PASSWORD = "CROSSWALK_DATABASE_OWNER_PASSWORD";

  public static DatabaseAccess embedded(Ports ports, Secrets secrets) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/crosswalk",
        PostgresPart.GATEWAY,
        secrets.database(),
        PostgresPart.OWNER,
        secrets.tableOwner(),
        "keycloak",
        secrets.keycloakDatabase(),
        true);
  }

  /** The operator's database; Keycloak shares its owner and gets a schema of its own. */
  public static DatabaseAccess configured(String url, Surroundings surroundings) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new NodeProblem(
          "CROSSWALK_DATABASE_URL must start with jdbc:postgresql: – Crosswalk keeps its records in PostgreSQL.");
    }
    String user = surroundings.value("CROSSWALK_DATABASE_USER").orElse("crosswalk");
    String password = surroundings.value("CROSSWALK_DATABASE_PASSWORD").orElse("");
    Optional<String> owner = surroundings.value(OWNER_USER);
    String ownerPassword =
        owner.isEmpty() ? password : surroundings.value(OWNER_PASSWORD).orElse("");
    return new DatabaseAccess(
        url,
        user,
        password,
        owner.orElse(user),
        ownerPassword,
        owner.orElse(user),
        ownerPassword,
        false);
  }

  /** Whether the role with which the gateway works owns the tables, so that it may do all. */
  public boolean ownedByGateway() {
    return ownerUser.equals(user);
  }

  /** Says early and plainly when the operator's database does not let us in. */
  public void check(boolean keycloakToo) {
    try (Connection gateway = DriverManager.getConnection(url, user, password);
        Connection owner = DriverManager.getConnection(url, ownerUser, ownerPassword)) {
      if (keycloakToo) {
        new DatabaseSetup(owner).schema("keycloak", keycloakUser);
      }
    } catch (SQLException e) {
      throw new NodeProblem(
          "The database " + url + " (CROSSWALK_DATABASE_URL) cannot be used: " + e.getMessage(), e);
    }
  }

  /** As the gateway reads it. */
  public Map<String, String> settings() {
    Map<String, String> values = new HashMap<>();
    values.put("CROSSWALK_DATABASE_URL", url);
    values.put("CROSSWALK_DATABASE_USER", user);
    values.put("CROSSWALK_DATABASE_PASSWORD", password);
    values.put(OWNER_USER, ownerUser);
    values.put(OWNER_PASSWORD, ownerPassword);
    return values;
  }
}
