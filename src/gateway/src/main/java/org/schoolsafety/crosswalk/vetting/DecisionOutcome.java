package org.schoolsafety.crosswalk.vetting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * What came of a decision.
 *
 * @param candidate the candidate decided on
 * @param decision {@code publish} or {@code reject}
 * @param guidance the public record; absent for a rejection
 * @param position the place in the publication log; absent for a rejection
 */
public record DecisionOutcome(
    UUID candidate, String decision, @Nullable GuidanceRecord guidance, @Nullable Long position) {}
