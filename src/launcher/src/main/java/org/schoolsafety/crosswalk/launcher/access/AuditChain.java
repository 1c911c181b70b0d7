package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The audit trail's verification, asked for a stretch at a time. */
public final class AuditChain {
  private static final String VERIFICATION = "/api/v1/admin/audit/verification";
  private static final int STRETCH = 10_000;

  private final GatewayClient gateway;

  public AuditChain(GatewayClient gateway) {
    this.gateway = gateway;
  }

  /**
   * Verifies the first stretch.
   *
   * @param expected a head that was noted, which the trail must still have
   */
  public JsonNode begin(@Nullable String expected) throws InterruptedException {
    return gateway.get(VERIFICATION + "?limit=" + STRETCH + expecting(expected));
  }

  /** Verifies the stretch after this one. */
  public JsonNode goOn(JsonNode found, @Nullable String expected) throws InterruptedException {
    String after = "&after=" + noted(found.path("verified"));
    return gateway.get(VERIFICATION + "?limit=" + STRETCH + after + expecting(expected));
  }

  /** Whether there is more to verify. */
  public static boolean goesOn(JsonNode found) {
    return found.path("intact").asBoolean()
        && found.path("verified").path("position").asLong()
            < found.path("head").path("position").asLong();
  }

  /** A place in the form in which people note it. */
  public static String noted(JsonNode place) {
    return place.path("position").asLong() + ":" + place.path("hash").asText();
  }

  private static String expecting(@Nullable String expected) {
    return expected == null ? "" : "&expect=" + expected;
  }
}
