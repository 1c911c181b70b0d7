package org.schoolsafety.crosswalk.launcher.ingest;

import java.nio.file.Path;
import java.util.Set;

/**
 * What became of one file.
 *
 * @param way whether it was sent now, was in already, or could not be sent
 * @param outcome the ledger's word; empty when it could not be sent
 * @param reason why, where there is something to say
 * @param published whether this run published it
 */
public record FileResult(Path file, Way way, String outcome, String reason, boolean published) {
  private static final Set<String> WELL = Set.of("extracted", "duplicate");

  /** How a file met the gateway. */
  public enum Way {
    SENT,
    ALREADY_IN,
    NOT_SENT
  }

  static FileResult notSent(Path file, String reason) {
    return new FileResult(file, Way.NOT_SENT, "", reason, false);
  }

  /** Whether its bytes were there before under another name. */
  boolean duplicate() {
    return outcome.equals("duplicate");
  }

  /** Whether there is nothing left to do about it. */
  boolean well() {
    return way == Way.ALREADY_IN || (way == Way.SENT && WELL.contains(outcome));
  }
}
