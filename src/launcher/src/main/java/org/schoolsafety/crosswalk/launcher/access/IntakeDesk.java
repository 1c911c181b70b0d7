package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The organization that stands behind bulk loads for which no publisher is named. */
public final class IntakeDesk {
  private static final String ID = "crosswalk-intake-desk";

  private final Registration registration;

  public IntakeDesk(GatewayClient gateway) {
    this.registration = new Registration(gateway);
  }

  /** Registers it where it is not known yet. */
  public void open() throws InterruptedException {
    registration.register(ID, desk());
  }

  private static ObjectNode desk() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", "Crosswalk Intake Desk")
        .put("type", "gateway-operator");
  }
}
