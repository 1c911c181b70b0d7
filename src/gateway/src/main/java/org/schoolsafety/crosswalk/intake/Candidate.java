package org.schoolsafety.crosswalk.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An extracted file that waits for, or has had, a reviewer's decision.
 *
 * @param id the candidate's id
 * @param sequence its place in the order of opening
 * @param intake the ledger row it came from
 * @param state {@code open} or {@code decided}
 * @param createdAt when it was opened
 * @param decision {@code publish} or {@code reject}; absent while open
 * @param reason the reviewer's words
 * @param decidedBy who decided
 * @param decidedAt when
 * @param guidance the item that came of it
 */
public record Candidate(
    UUID id,
    long sequence,
    LedgerEntry intake,
    String state,
    Instant createdAt,
    @Nullable String decision,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable UUID guidance) {}
