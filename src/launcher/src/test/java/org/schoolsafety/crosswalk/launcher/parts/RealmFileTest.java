package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.Distribution;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser;

class RealmFileTest {
  private static final Map<String, String> PRODUCTION = Map.of("CROSSWALK_PROFILE", "production");

  @TempDir Path folder;

  @Test
  void in_production_there_are_no_demo_users_and_no_password_grants() throws Exception {
    JsonNode realm = realm(PRODUCTION);

    assertThat(realm.get("users").findValuesAsText("username"))
        .noneMatch(name -> name.endsWith("-demo"));
    assertThat(realm.get("clients").findValuesAsText("directAccessGrantsEnabled"))
        .doesNotContain("true");
  }

  @Test
  void otherwise_there_is_a_demo_user_for_each_role() throws Exception {
    JsonNode realm = realm(Map.of());

    assertThat(realm.get("users").findValuesAsText("username"))
        .contains(
            "district-demo", "peer-center-demo", "publisher-demo", "reviewer-demo", "admin-demo");
  }

  @Test
  void a_node_that_had_demo_users_does_not_serve_in_production() throws Exception {
    realm(Map.of());

    assertThatThrownBy(() -> realm(PRODUCTION))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("was started with demo users before");
  }

  @Test
  void the_mark_of_earlier_versions_counts_too() throws Exception {
    Files.createDirectories(folder.resolve("keycloak"));
    Files.createFile(folder.resolve("keycloak/has-demo-users"));

    assertThatThrownBy(() -> realm(PRODUCTION)).isInstanceOf(NodeProblem.class);
  }

  @Test
  void in_production_no_client_acts_for_a_sample_organization() throws Exception {
    Path library = Distribution.find().home().resolve("content-ingest/samples/library");
    List<String> samples =
        Files.readAllLines(library.resolve("organizations.yaml")).stream()
            .filter(line -> line.startsWith("- {id: "))
            .map(line -> line.replaceAll("^- .id: ([a-z0-9-]+),.*", "\"$1\""))
            .toList();

    String realm = realm(PRODUCTION).toString();

    assertThat(samples).isNotEmpty().noneMatch(realm::contains);
  }

  @Test
  void otherwise_loading_and_vetting_act_for_different_organizations() throws Exception {
    JsonNode users = realm(Map.of()).get("users");

    String loading = organization(users, "service-account-crosswalk-loader");
    String vetting = organization(users, "service-account-crosswalk-vetting");

    assertThat(loading).isNotEmpty().isNotEqualTo(vetting);
    assertThat(vetting).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "crosswalk-loader, loader",
    "crosswalk-vetting, reviewer",
    "crosswalk-operator, admin"
  })
  void each_service_client_has_the_one_role_it_needs(String client, String role) throws Exception {
    JsonNode users = realm(PRODUCTION).get("users");

    JsonNode account = user(users, "service-account-" + client);

    assertThat(account.get("realmRoles")).hasSize(1);
    assertThat(account.get("realmRoles").get(0).asText()).isEqualTo(role);
  }

  @Test
  void demo_people_may_look_after_their_own_account_and_nobody_s_else() throws Exception {
    JsonNode users = realm(Map.of()).get("users");

    JsonNode person = user(users, "district-demo");

    assertThat(person.get("clientRoles").toString())
        .isEqualTo("{\"account\":[\"manage-account\",\"view-profile\"]}");
  }

  @Test
  void the_client_that_makes_accounts_may_manage_users_and_nothing_else() throws Exception {
    JsonNode users = realm(PRODUCTION).get("users");

    JsonNode account = user(users, "service-account-crosswalk-onboarding");

    assertThat(account.has("realmRoles")).isFalse();
    assertThat(account.get("clientRoles")).hasSize(1);
    assertThat(account.get("clientRoles").toString())
        .isEqualTo("{\"realm-management\":[\"manage-users\"]}");
  }

  private static String organization(JsonNode users, String name) {
    return user(users, name).path("attributes").path("organization").path(0).asText();
  }

  private static JsonNode user(JsonNode users, String name) {
    for (JsonNode user : users) {
      if (user.get("username").asText().equals(name)) {
        return user;
      }
    }
    throw new AssertionError("There is no user " + name);
  }

  @Test
  void it_holds_no_secret_and_no_scopes_of_its_own() throws Exception {
    JsonNode realm = realm(Map.of());

    assertThat(realm.has("clientScopes")).isFalse();
    assertThat(realm.findValuesAsText("secret"))
        .isNotEmpty()
        .allMatch(value -> value.startsWith("${"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://localhost:19180",
    "https://guidance.example.org/, https://guidance.example.org"
  })
  void people_come_back_from_signing_in_to_where_they_reach_the_gateway(
      String configured, String address) {
    Map<String, String> environment = Map.of("CROSSWALK_PUBLIC_URL", configured);

    Map<String, String> placeholders = RealmFile.placeholders(plan(environment));

    assertThat(placeholders).containsEntry("CROSSWALK_PUBLIC_URL", address);
  }

  private JsonNode realm(Map<String, String> environment) throws Exception {
    return new ObjectMapper().readTree(new RealmFile(plan(environment)).content());
  }

  private NodePlan plan(Map<String, String> environment) {
    DataDirectory data = DataDirectory.at(folder);
    return new NodePlan(
        Distribution.find(),
        data,
        new Ports(19180),
        new Secrets(data.secrets()),
        new Surroundings(environment),
        UnprivilegedUser.choose(List.of(), folder));
  }
}
