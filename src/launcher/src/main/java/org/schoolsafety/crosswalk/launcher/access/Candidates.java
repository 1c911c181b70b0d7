package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/** What waits for a decision, and the decisions. */
public final class Candidates {
  private static final int CONFLICT = 409;

  private final GatewayClient gateway;

  public Candidates(GatewayClient gateway) {
    this.gateway = gateway;
  }

  public JsonNode get(String id) throws InterruptedException {
    return gateway.get("/api/v1/candidates/" + id);
  }

  /** Decides; false when it had been decided before. */
  public boolean decide(String id, JsonNode decision) throws InterruptedException {
    try {
      gateway.post("/api/v1/candidates/" + id + "/decision", decision);
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() == CONFLICT) {
        return false;
      }
      throw refusal;
    }
  }
}
