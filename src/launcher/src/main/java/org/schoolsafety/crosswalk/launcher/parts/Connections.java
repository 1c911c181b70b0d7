package org.schoolsafety.crosswalk.launcher.parts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/**
 * Where database, search and identity are: what the operator configured is used, the rest is ours
 * to start.
 */
public record Connections(
    DatabaseAccess database,
    SearchAccess search,
    OidcDiscovery identity,
    AccountAccess accounts,
    Set<PartName> ours) {

  public static Connections of(Surroundings surroundings, Ports ports, Secrets secrets) {
    Set<PartName> ours = EnumSet.allOf(PartName.class);
    surroundings.databaseUrl().ifPresent(url -> ours.remove(PartName.POSTGRESQL));
    surroundings.elasticsearchUrl().ifPresent(url -> ours.remove(PartName.ELASTICSEARCH));
    surroundings.issuer().ifPresent(url -> ours.remove(PartName.KEYCLOAK));
    return new Connections(
        surroundings
            .databaseUrl()
            .map(url -> DatabaseAccess.configured(url, surroundings))
            .orElseGet(() -> DatabaseAccess.embedded(ports, secrets)),
        surroundings
            .elasticsearchUrl()
            .map(url -> SearchAccess.configured(url, surroundings))
            .orElseGet(() -> SearchAccess.embedded(ports, secrets)),
        surroundings
            .issuer()
            .map(OidcDiscovery::configured)
            .orElseGet(() -> OidcDiscovery.embedded(ports, surroundings)),
        ours.contains(PartName.KEYCLOAK)
            ? AccountAccess.embedded(ports, secrets)
            : AccountAccess.configured(surroundings),
        ours);
  }

  /** Asks what is not ours whether it lets us in. */
  public void check() {
    if (!ours.contains(PartName.POSTGRESQL)) {
      database.check(ours.contains(PartName.KEYCLOAK));
    }
    if (!ours.contains(PartName.ELASTICSEARCH)) {
      search.check();
    }
  }

  /** All of it, as the gateway reads it. */
  public Map<String, String> settings() {
    Map<String, String> values = new TreeMap<>(database.settings());
    values.putAll(search.settings());
    values.putAll(identity.settings());
    values.putAll(accounts.settings());
    return values;
  }
}
