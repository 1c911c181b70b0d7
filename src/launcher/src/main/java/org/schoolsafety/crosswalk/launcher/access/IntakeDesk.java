package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The organization that stands behind bulk loads for which no publisher is named. */
public final class IntakeDesk {
  private static final String PATH = "/api/v1/organizations/crosswalk-intake-desk";
  private static final int NOT_FOUND = 404;

  private final GatewayClient gateway;

  public IntakeDesk(GatewayClient gateway) {
    this.gateway = gateway;
  }

  /** Registers it where it is not known yet. */
  public void open() throws InterruptedException {
    try {
      gateway.get(PATH);
    } catch (Refusal refusal) {
      if (refusal.status() != NOT_FOUND) {
        throw refusal;
      }
      gateway.put(PATH, desk());
    }
  }

  private static ObjectNode desk() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", "Crosswalk Intake Desk")
        .put("type", "gateway-operator");
  }
}
