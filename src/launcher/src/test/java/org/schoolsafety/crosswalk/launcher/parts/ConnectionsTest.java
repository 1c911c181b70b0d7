package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

class ConnectionsTest {
  @TempDir Path data;

  @Test
  void without_configuration_every_part_is_ours() {
    Connections connections = connections(Map.of());

    assertThat(connections.ours()).containsExactlyInAnyOrder(PartName.values());

    assertThat(connections.settings())
        .containsEntry("CROSSWALK_ELASTICSEARCH_URL", "http://127.0.0.1:19183");
  }

  @Test
  void a_configured_database_is_used_and_not_started() {
    Map<String, String> environment =
        Map.of(
            "CROSSWALK_DATABASE_URL",
            "jdbc:postgresql://db.example:5432/center",
            "CROSSWALK_DATABASE_USER",
            "center");

    Connections connections = connections(environment);

    assertThat(connections.ours()).doesNotContain(PartName.POSTGRESQL);
    assertThat(connections.settings())
        .containsEntry("CROSSWALK_DATABASE_URL", "jdbc:postgresql://db.example:5432/center")
        .containsEntry("CROSSWALK_DATABASE_USER", "center");
  }

  @Test
  void our_database_has_an_owner_beside_the_role_that_the_gateway_works_with() {
    Connections connections = connections(Map.of());

    assertThat(connections.database().ownedByGateway()).isFalse();
    assertThat(connections.settings())
        .containsEntry("CROSSWALK_DATABASE_USER", "crosswalk")
        .containsEntry("CROSSWALK_DATABASE_OWNER_USER", "crosswalk_owner");
  }

  @Test
  void a_configured_database_with_one_role_is_used_with_that_one() {
    Map<String, String> environment =
        Map.of(
            "CROSSWALK_DATABASE_URL", "jdbc:postgresql://db.example:5432/center",
            "CROSSWALK_DATABASE_USER", "center",
            "CROSSWALK_DATABASE_PASSWORD", "secret");

    Connections connections = connections(environment);

    assertThat(connections.database().ownedByGateway()).isTrue();
    assertThat(connections.settings())
        .containsEntry("CROSSWALK_DATABASE_OWNER_USER", "center")
        .containsEntry("CROSSWALK_DATABASE_OWNER_PASSWORD", "secret");
  }

  @Test
  void a_configured_owner_is_keycloaks_role_too_so_that_the_gateway_cannot_read_its_tables() {
    Map<String, String> environment =
        Map.of(
            "CROSSWALK_DATABASE_URL", "jdbc:postgresql://db.example:5432/center",
            "CROSSWALK_DATABASE_USER", "center",
            "CROSSWALK_DATABASE_OWNER_USER", "keeper",
            "CROSSWALK_DATABASE_OWNER_PASSWORD", "kept");

    Connections connections = connections(environment);

    assertThat(connections.database().ownedByGateway()).isFalse();
    assertThat(connections.database().keycloakUser()).isEqualTo("keeper");
    assertThat(connections.settings()).containsEntry("CROSSWALK_DATABASE_OWNER_PASSWORD", "kept");
  }

  @Test
  void a_database_that_is_not_postgresql_is_refused() {
    Map<String, String> environment = Map.of("CROSSWALK_DATABASE_URL", "jdbc:h2:mem:x");

    assertThatThrownBy(() -> connections(environment))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("must start with jdbc:postgresql:");
  }

  @Test
  void the_issuer_is_where_people_reach_the_gateway() {
    Map<String, String> environment =
        Map.of("CROSSWALK_PUBLIC_URL", "https://guidance.example.org/");

    Connections connections = connections(environment);

    assertThat(connections.settings())
        .containsEntry("CROSSWALK_OIDC_ISSUER", "https://guidance.example.org/realms/crosswalk")
        .containsEntry(
            "CROSSWALK_OIDC_TOKEN_URI",
            "http://127.0.0.1:19181/realms/crosswalk/protocol/openid-connect/token");
  }

  private Connections connections(Map<String, String> environment) {
    return Connections.of(
        new Surroundings(environment), new Ports(19180), new Secrets(data.resolve("secrets")));
  }
}
