package org.schoolsafety.crosswalk.launcher.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings a realm that an earlier version made up to this one's: Keycloak imports the realm file
 * only where there is no realm. Roles and clients that are missing are added; what is there is left
 * as its operators have it.
 */
public final class RealmCompletion {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final NodePlan plan;

  public RealmCompletion(NodePlan plan) {
    this.plan = plan;
  }

  /** Returns what was added, each in a word or two; nothing when the realm is complete. */
  public List<String> complete() throws IOException, InterruptedException {
    KeycloakAdmin keycloak = KeycloakAdmin.of(plan);
    ObjectNode wanted = wanted();
    ObjectNode additions = JSON.createObjectNode().put("ifResourceExists", "SKIP");
    additions.set("roles", wanted.get("roles"));
    additions.set("clients", wanted.get("clients"));
    List<String> added = new ArrayList<>();
    for (JsonNode each : keycloak.post("/partialImport", additions).path("results")) {
      if (each.path("action").asText().equals("ADDED")) {
        String name = each.path("resourceName").asText();
        boolean client = each.path("resourceType").asText().equals("CLIENT");
        if (client) {
          equipOrLeaveOut(keycloak, each.path("id").asText(), accountOf(wanted, name));
        }
        added.add((client ? "the client " : "the role ") + name);
      }
    }
    return added;
  }

  /** The realm file as Keycloak would read it, with its placeholders replaced. */
  private ObjectNode wanted() throws IOException {
    String text = new RealmFile(plan).content();
    for (Map.Entry<String, String> value : RealmFile.placeholders(plan).entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return (ObjectNode) JSON.readTree(text);
  }

  private static JsonNode accountOf(JsonNode realm, String client) {
    for (JsonNode user : realm.path("users")) {
      if (user.path("serviceAccountClientId").asText().equals(client)) {
        return user;
      }
    }
    return JSON.createObjectNode();
  }

  /** A client without its rights would be there at the next start, and stay without them. */
  private static void equipOrLeaveOut(KeycloakAdmin keycloak, String client, JsonNode account)
      throws IOException, InterruptedException {
    try {
      equip(keycloak, client, account);
    } catch (IOException | RuntimeException incomplete) {
      keycloak.delete("/clients/" + client);
      throw incomplete;
    }
  }

  /** Gives a new client's own account the roles and the organization that the realm file has. */
  private static void equip(KeycloakAdmin keycloak, String client, JsonNode account)
      throws IOException, InterruptedException {
    if (account.isEmpty()) {
      return;
    }
    ObjectNode user = (ObjectNode) keycloak.get("/clients/" + client + "/service-account-user");
    String path = "/users/" + user.get("id").asText();
    ArrayNode roles = JSON.createArrayNode();
    for (JsonNode role : account.path("realmRoles")) {
      roles.add(keycloak.get("/roles/" + role.asText()));
    }
    keycloak.post(path + "/role-mappings/realm", roles);
    for (Map.Entry<String, JsonNode> each : account.path("clientRoles").properties()) {
      equip(keycloak, path, each.getKey(), each.getValue());
    }
    if (account.has("attributes")) {
      user.set("attributes", account.get("attributes"));
      keycloak.put(path, user);
    }
  }

  private static void equip(KeycloakAdmin keycloak, String path, String client, JsonNode names)
      throws IOException, InterruptedException {
    String id = keycloak.get("/clients?clientId=" + client).path(0).path("id").asText();
    ArrayNode roles = JSON.createArrayNode();
    for (JsonNode name : names) {
      roles.add(keycloak.get("/clients/" + id + "/roles/" + name.asText()));
    }
    keycloak.post(path + "/role-mappings/clients/" + id, roles);
  }
}
