package org.schoolsafety.crosswalk.launcher.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/** How the gateway and Keycloak reach the database: ours, or the operator's own. */
public record DatabaseAccess(
    String url,
    String user,
    String password,
    String keycloakUser,
    String keycloakPassword,
    boolean embedded) {

  public static DatabaseAccess embedded(Ports ports, Secrets secrets) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/crosswalk",
        "crosswalk",
        secrets.database(),
        "keycloak",
        secrets.keycloakDatabase(),
        true);
  }

  /** The operator's database; Keycloak shares its user and gets a schema of its own. */
  public static DatabaseAccess configured(String url, Surroundings surroundings) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new NodeProblem(
          "CROSSWALK_DATABASE_URL must start with jdbc:postgresql: – Crosswalk keeps its records in PostgreSQL.");
    }
    String user = surroundings.value("CROSSWALK_DATABASE_USER").orElse("crosswalk");
    String password = surroundings.value("CROSSWALK_DATABASE_PASSWORD").orElse("");
    return new DatabaseAccess(url, user, password, user, password, false);
  }

  /** Says early and plainly when the operator's database does not let us in. */
  public void check(boolean keycloakToo) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      if (keycloakToo) {
        new DatabaseSetup(connection).schema("keycloak", user);
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
    return values;
  }
}
