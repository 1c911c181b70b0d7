package org.schoolsafety.crosswalk.vetting.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.vetting.rubric.Scoring;

/**
 * One reviewer's verdict on a submission.
 *
 * @param submission on what
 * @param reviewer who
 * @param organization for which organization
 * @param byServiceClient whether a machine decided, not a person; not known of older ones
 * @param verdict {@code approve} or {@code reject}
 * @param reason the reviewer's words
 * @param description what the reviewer decided to publish it as, as JSON
 * @param scoring the answers by the rubric; absent where a bulk load decided without one
 * @param at when
 * @param round how many times the submission had come to the reviewers by then
 */
public record Review(
    UUID submission,
    String reviewer,
    String organization,
    @Nullable Boolean byServiceClient,
    String verdict,
    String reason,
    String description,
    @Nullable Scoring scoring,
    Instant at,
    int round) {}
