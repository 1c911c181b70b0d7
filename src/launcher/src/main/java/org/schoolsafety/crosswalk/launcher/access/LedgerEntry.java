package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the ledger says of one file; texts are empty where it says nothing.
 *
 * @param duplicateOf the id of the first entry with the same bytes
 */
public record LedgerEntry(
    String id,
    String fileName,
    String state,
    String outcome,
    String reason,
    String title,
    String candidate,
    String duplicateOf) {
  private static final String DUPLICATE = "duplicate";

  static LedgerEntry of(JsonNode entry) {
    return new LedgerEntry(
        entry.required("id").asText(),
        entry.path("fileName").asText(""),
        entry.path("state").asText(""),
        entry.path("outcome").asText(""),
        entry.path("reason").asText(""),
        entry.path("title").asText(""),
        entry.path("candidate").asText(""),
        entry.path("duplicateOf").asText(""));
  }

  /** Whether it ended without anything to decide on, so that the same bytes may come again. */
  public boolean ledToNothing() {
    return finished() && candidate.isEmpty() && !duplicate();
  }

  /** Whether it brought nothing but bytes that were there before. */
  public boolean duplicate() {
    return outcome.equals(DUPLICATE);
  }

  /** Whether its outcome is stated. */
  public boolean finished() {
    return !outcome.isEmpty();
  }
}
