package org.schoolsafety.crosswalk.vetting.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a submission's history.
 *
 * @param submission whose
 * @param move what was done
 * @param from the state before; absent for the first line
 * @param to the state after
 * @param by who did it
 * @param organization for which organization
 * @param at when
 * @param note in words for the other side
 */
public record SubmissionEvent(
    UUID submission,
    String move,
    @Nullable String from,
    String to,
    String by,
    String organization,
    Instant at,
    @Nullable String note) {}
