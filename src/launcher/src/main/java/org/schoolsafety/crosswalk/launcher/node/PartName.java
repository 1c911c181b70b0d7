package org.schoolsafety.crosswalk.launcher.node;

import java.util.Locale;

/** The parts of a node, in the order they are stopped. */
public enum PartName {
  GATEWAY("Gateway"),
  KEYCLOAK("Keycloak"),
  ELASTICSEARCH("Elasticsearch"),
  POSTGRESQL("PostgreSQL");

  private final String label;

  PartName(String label) {
    this.label = label;
  }

  /** The name people know. */
  public String label() {
    return label;
  }

  /** The name of its files: log, pid file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
