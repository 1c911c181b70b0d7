package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/** What the ledger says of one file; texts are empty where it says nothing. */
public record LedgerEntry(
    String id,
    String fileName,
    String state,
    String outcome,
    String reason,
    String title,
    String candidate) {
  private static final String DUPLICATE = "duplicate";

  static LedgerEntry of(JsonNode entry) {
    return new LedgerEntry(
        entry.required("id").asText(),
        entry.path("fileName").asText(""),
        entry.path("state").asText(""),
        entry.path("outcome").asText(""),
        entry.path("reason").asText(""),
        entry.path("title").asText(""),
        entry.path("candidate").asText(""));
  }

  /** Whether it ended without anything to decide on, so that the same bytes may come again. */
  public boolean ledToNothing() {
    return finished() && candidate.isEmpty() && !outcome.equals(DUPLICATE);
  }

  /** Whether its outcome is stated. */
  public boolean finished() {
    return !outcome.isEmpty();
  }
}
