package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * A new file is in the ledger and waits for extraction. Observed in the transaction by what belongs
 * to the same act, and after its success by what may only follow it.
 *
 * @param intake the ledger row
 * @param metadata what the sender said
 * @param publisher the organization that stands behind it
 * @param by who sent it
 * @param submission the submission that it begins, or was sent for
 * @param awaitedBy the submission that it was sent for; absent where it begins one
 */
public record FileReceived(
    UUID intake,
    SubmittedMetadata metadata,
    String publisher,
    Caller by,
    UUID submission,
    @Nullable AwaitedFile awaitedBy) {}
