package org.schoolsafety.crosswalk.launcher.node;

import java.util.Map;
import java.util.Optional;

/**
 * What the operator configured by environment: own parts to be used instead of ours, and the
 * profile.
 */
public record Surroundings(Map<String, String> environment) {

  public static Surroundings ofThisProcess() {
    return new Surroundings(System.getenv());
  }

  public Optional<String> databaseUrl() {
    return value("CROSSWALK_DATABASE_URL");
  }

  public Optional<String> elasticsearchUrl() {
    return value("CROSSWALK_ELASTICSEARCH_URL");
  }

  public Optional<String> issuer() {
    return value("CROSSWALK_OIDC_ISSUER");
  }

  /** Where people reach the gateway, without a slash at the end. */
  public String publicUrl(Ports ports) {
    return configuredPublicUrl().orElse("http://localhost:" + ports.http());
  }

  /**
   * Where people reach our Keycloak: with a configured public address it is the same one, whose
   * proxy sends {@code /realms/} and {@code /resources/} to it.
   */
  public String identityUrl(Ports ports) {
    return configuredPublicUrl().orElse("http://localhost:" + ports.keycloak());
  }

  private Optional<String> configuredPublicUrl() {
    return value("CROSSWALK_PUBLIC_URL").map(url -> url.replaceAll("/+$", ""));
  }

  /** In production there are no demo users and no password grants. */
  public boolean production() {
    return value("CROSSWALK_PROFILE").filter("production"::equalsIgnoreCase).isPresent();
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  public int number(String name, int otherwise) {
    try {
      return value(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new NodeProblem(
          name + " must be a whole number, not \"" + environment.get(name) + "\".", e);
    }
  }
}
