package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Extraction;

/**
 * A file has its outcome; observed in the transaction that states it.
 *
 * @param intake the ledger row
 * @param candidate what can be vetted now; absent where the file led to nothing
 * @param found how it ended, and all that was found, so that nobody has to read it back
 */
public record FileExtracted(UUID intake, @Nullable UUID candidate, Extraction found) {

  /** How it ended. */
  public String outcome() {
    return found.outcome().key();
  }

  /** Why it ended so. */
  public @Nullable String reason() {
    return found.reason();
  }
}
