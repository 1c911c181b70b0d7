package org.schoolsafety.crosswalk.launcher.access;

/** The machine callers of the node's own realm; each has the one role it needs. */
public enum ServiceClient {
  /** Sends files on behalf of any organization. */
  LOADER("crosswalk-loader"),

  /** Decides in bulk loads. */
  VETTING("crosswalk-vetting"),

  /** Registers organizations, rebuilds the index and verifies the audit trail. */
  OPERATOR("crosswalk-operator"),

  /** Reads, as another center would; there is none in production. */
  HARVESTER("crosswalk-harvester");

  private final String id;

  ServiceClient(String id) {
    this.id = id;
  }

  /** Its id in the realm. */
  public String id() {
    return id;
  }
}
