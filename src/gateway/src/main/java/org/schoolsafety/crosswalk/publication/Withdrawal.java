package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a withdrawal.
 *
 * @param reason a notation of {@code withdrawal-reason}
 * @param explanation why, in words
 * @param at when
 * @param byOrganization the name of the organization that withdrew it; never a person's
 * @param replacedBy the item to use instead
 */
public record Withdrawal(
    String reason,
    String explanation,
    Instant at,
    String byOrganization,
    @Nullable UUID replacedBy) {}
