package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.EmbeddedParts;
import org.schoolsafety.crosswalk.launcher.access.Tokens;
import org.schoolsafety.crosswalk.launcher.checks.FreePorts;
import org.schoolsafety.crosswalk.launcher.node.Distribution;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser;

/** A realm that was made by an earlier version, in a real Keycloak. */
class RealmCompletionIT {
  @TempDir static Path data;
  private static EmbeddedParts parts;
  private static NodePlan plan;

  @BeforeAll
  static void a_realm_of_this_version() {
    parts =
        EmbeddedParts.start(
            data, FreePorts.find().http(), EnumSet.of(PartName.POSTGRESQL, PartName.KEYCLOAK));
    Distribution distribution = Distribution.find();
    plan =
        new NodePlan(
            distribution,
            parts.data(),
            parts.ports(),
            parts.secrets(),
            Surroundings.ofThisProcess(),
            UnprivilegedUser.choose(distribution.readByParts(), parts.data().root()));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void what_is_missing_is_added_and_works_and_a_second_time_there_is_nothing_to_do()
      throws Exception {
    KeycloakAdmin keycloak = KeycloakAdmin.of(plan);
    keycloak.delete("/clients/" + idOf(keycloak, "crosswalk-loader"));
    keycloak.delete("/clients/" + idOf(keycloak, "crosswalk-onboarding"));
    keycloak.delete("/roles/loader");

    List<String> added = new RealmCompletion(plan).complete();
    List<String> addedAgain = new RealmCompletion(plan).complete();

    assertThat(added)
        .containsExactlyInAnyOrder(
            "the role loader", "the client crosswalk-loader", "the client crosswalk-onboarding");
    assertThat(addedAgain).isEmpty();
    assertThat(rolesOf(keycloak, "crosswalk-loader", "/realm")).contains("loader");
    assertThat(rolesOf(keycloak, "crosswalk-onboarding", "")).contains("manage-users");
    assertThat(token("crosswalk-loader").organization()).isEqualTo("crosswalk-intake-desk");
  }

  @Test
  void what_operators_changed_stays_as_they_have_it() throws Exception {
    KeycloakAdmin keycloak = KeycloakAdmin.of(plan);
    String path = "/clients/" + idOf(keycloak, "crosswalk-vetting");
    ObjectNode client = (ObjectNode) keycloak.get(path);
    keycloak.put(path, client.put("description", "Ours."));

    new RealmCompletion(plan).complete();

    assertThat(keycloak.get(path).path("description").asText()).isEqualTo("Ours.");
  }

  private static String idOf(KeycloakAdmin keycloak, String client) throws Exception {
    return keycloak.get("/clients?clientId=" + client).path(0).path("id").asText();
  }

  private static String rolesOf(KeycloakAdmin keycloak, String client, String kind)
      throws Exception {
    String id = idOf(keycloak, client);
    String user = keycloak.get("/clients/" + id + "/service-account-user").path("id").asText();
    return keycloak.get("/users/" + user + "/role-mappings" + kind).toString();
  }

  private static Tokens token(String client) {
    return Tokens.ofClient(
        URI.create(parts.settings().get("CROSSWALK_OIDC_TOKEN_URI")),
        client,
        plan.secrets().client(client));
  }
}
