package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file has its outcome; observed in the transaction that states it.
 *
 * @param intake the ledger row
 * @param candidate what can be vetted now; absent where the file led to nothing
 * @param outcome how it ended
 * @param reason why it ended so
 */
public record FileExtracted(
    UUID intake, @Nullable UUID candidate, String outcome, @Nullable String reason) {}
