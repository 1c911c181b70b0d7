package org.schoolsafety.crosswalk.launcher.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * The realm Keycloak imports on the first start; outside production the demo part is put into it:
 * users, clients, and the sample organizations that the service clients act for.
 */
final class RealmFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLIENT = "serviceAccountClientId";

  private final NodePlan plan;
  private final Path source;

  RealmFile(NodePlan plan) {
    this.plan = plan;
    this.source = plan.distribution().serverConfig().resolve("keycloak");
  }

  /**
   * The values of the realm file's placeholders; Keycloak replaces them itself, so no secret is in
   * the file.
   */
  static Map<String, String> placeholders(NodePlan plan) {
    Map<String, String> values = new HashMap<>();
    values.put("CROSSWALK_PUBLIC_URL", plan.surroundings().publicUrl(plan.ports()));
    values.put("CROSSWALK_CLIENT_PAGES", plan.secrets().client("crosswalk-pages"));
    values.put("CROSSWALK_CLIENT_LOADER", plan.secrets().client("crosswalk-loader"));
    values.put("CROSSWALK_CLIENT_VETTING", plan.secrets().client("crosswalk-vetting"));
    values.put("CROSSWALK_CLIENT_OPERATOR", plan.secrets().client("crosswalk-operator"));
    values.put("CROSSWALK_CLIENT_ONBOARDING", plan.secrets().client("crosswalk-onboarding"));
    if (!plan.surroundings().production()) {
      values.put("CROSSWALK_CLIENT_HARVESTER", plan.secrets().client("crosswalk-harvester"));
      values.put("CROSSWALK_DEMO_PASSWORD", plan.secrets().demoUsers());
    }
    return values;
  }

  String content() throws IOException {
    ObjectNode realm = (ObjectNode) JSON.readTree(source.resolve("crosswalk-realm.json").toFile());
    Path mark = plan.data().demoMarker();
    if (plan.surroundings().production()) {
      refuseDemoUsers(mark);
    } else {
      addDemoUsers(realm);
      Files.writeString(mark, "");
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
  }

  private void refuseDemoUsers(Path mark) {
    if (Files.exists(mark) || Files.exists(plan.data().formerDemoMarker())) {
      throw new NodeProblem(
          plan.data().root()
              + " was started with demo users before, and must not serve in production. Choose a fresh --data DIR.");
    }
  }

  private void addDemoUsers(ObjectNode realm) throws IOException {
    JsonNode demo = JSON.readTree(source.resolve("demo-users.json").toFile());
    for (JsonNode user : realm.get("users")) {
      JsonNode organization = demo.get("organizations").path(user.path(CLIENT).asText());
      if (organization.isTextual()) {
        ((ObjectNode) user).putObject("attributes").putArray("organization").add(organization);
      }
    }
    for (String list : List.of("clients", "users")) {
      ((ArrayNode) realm.get(list)).addAll((ArrayNode) demo.get(list));
    }
  }
}
