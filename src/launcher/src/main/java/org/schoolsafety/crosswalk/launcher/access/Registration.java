package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes organizations known that are not yet. What an admin changed since stays as it is. */
public final class Registration {
  private static final int NOT_FOUND = 404;

  private final GatewayClient gateway;

  public Registration(GatewayClient gateway) {
    this.gateway = gateway;
  }

  /** Registers the organization where its id is not known. */
  public void register(String id, JsonNode description) throws InterruptedException {
    String path = "/api/v1/organizations/" + id;
    try {
      gateway.get(path);
    } catch (Refusal refusal) {
      if (refusal.status() != NOT_FOUND) {
        throw refusal;
      }
      gateway.put(path, description);
    }
  }
}
