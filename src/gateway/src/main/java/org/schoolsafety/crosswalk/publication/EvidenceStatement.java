package org.schoolsafety.crosswalk.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement of how strong the evidence is, on one scale. Scales are never merged.
 *
 * @param scale {@code essa-tier}, {@code wwc-rating}, {@code crimesolutions-rating} or {@code
 *     local-vetting}
 * @param rating a notation of that scheme
 * @param source where the statement can be checked (absolute URL)
 * @param date when it was made
 * @param scope what it covers: the outcome, the setting, the population
 */
public record EvidenceStatement(
    String scale,
    String rating,
    @Nullable String source,
    @Nullable LocalDate date,
    @Nullable String scope) {}
