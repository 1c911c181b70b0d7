package org.schoolsafety.crosswalk.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it goes on record.
 *
 * @param candidate the candidate
 * @param decision {@code publish} or {@code reject}
 * @param reason the reviewer's words
 * @param by the reviewer
 * @param organization the reviewer's organization
 * @param at when
 * @param details everything that was decided, as JSON
 * @param guidance the item that came of it; absent for a rejection
 */
public record CandidateDecision(
    UUID candidate,
    String decision,
    String reason,
    String by,
    String organization,
    Instant at,
    String details,
    @Nullable UUID guidance) {}
