package org.schoolsafety.crosswalk.publication;

import java.time.Instant;

/**
 * The public part of the decision to publish: by which organization, when, why.
 *
 * @param organization the name of the organization whose reviewer decided
 * @param decidedAt when
 * @param reason the reviewer's words
 */
public record VettingNote(String organization, Instant decidedAt, String reason) {}
