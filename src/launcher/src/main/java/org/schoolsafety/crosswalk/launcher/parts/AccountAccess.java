package org.schoolsafety.crosswalk.launcher.parts;

import java.util.Map;
import java.util.TreeMap;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;

/**
 * How the gateway makes accounts for new partners' people: our Keycloak's admin address, or what
 * the operator names of their own. With an issuer of their own and nothing named, it makes none.
 */
public record AccountAccess(Map<String, String> settings) {
  private static final String URL = "CROSSWALK_IDENTITY_ADMIN_URL";
  private static final String CLIENT = "CROSSWALK_IDENTITY_ADMIN_CLIENT";
  private static final String SECRET = "CROSSWALK_IDENTITY_ADMIN_SECRET";
  private static final String ONBOARDING = "crosswalk-onboarding";

  public static AccountAccess embedded(Ports ports, Secrets secrets) {
    return new AccountAccess(
        Map.of(
            URL,
            "http://127.0.0.1:" + ports.keycloak() + "/admin/realms/crosswalk",
            CLIENT,
            ONBOARDING,
            SECRET,
            secrets.client(ONBOARDING)));
  }

  public static AccountAccess configured(Surroundings surroundings) {
    Map<String, String> named = new TreeMap<>();
    for (String name : new String[] {URL, CLIENT, SECRET}) {
      surroundings.value(name).ifPresent(value -> named.put(name, value));
    }
    return new AccountAccess(named);
  }
}
