package org.schoolsafety.crosswalk.launcher.node;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The six ports of a node, counted from the one people visit. */
public record Ports(int http) {
  public Ports {
    if (http < 1 || http > 65530) {
      throw new NodeProblem("The port must lie between 1 and 65530, not " + http + ".");
    }
  }

  public int keycloak() {
    return http + 1;
  }

  public int keycloakManagement() {
    return http + 2;
  }

  public int elasticsearch() {
    return http + 3;
  }

  public int elasticsearchTransport() {
    return http + 4;
  }

  public int postgres() {
    return http + 5;
  }

  /** All of them, as they are written down for other tools. */
  public Map<String, Integer> byName() {
    return Map.of(
        "http", http,
        "keycloak", keycloak(),
        "keycloakManagement", keycloakManagement(),
        "elasticsearch", elasticsearch(),
        "elasticsearchTransport", elasticsearchTransport(),
        "postgresql", postgres());
  }

  /** The ports those parts listen on. */
  public List<Integer> of(Collection<PartName> parts) {
    return parts.stream().flatMap(part -> of(part).stream()).sorted().toList();
  }

  private List<Integer> of(PartName part) {
    return switch (part) {
      case GATEWAY -> List.of(http);
      case KEYCLOAK -> List.of(keycloak(), keycloakManagement());
      case ELASTICSEARCH -> List.of(elasticsearch(), elasticsearchTransport());
      case POSTGRESQL -> List.of(postgres());
    };
  }
}
