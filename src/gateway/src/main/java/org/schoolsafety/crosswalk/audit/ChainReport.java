package org.schoolsafety.crosswalk.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param entries how many entries were recomputed
 * @param verified how far the chain holds
 * @param head where the trail ends
 * @param intact whether nothing was found; the rest after {@code verified} may remain to be looked
 *     at
 * @param firstBroken the first thing that is not as it must be; absent if there is none
 */
@Schema(name = "AuditVerification", description = "What recomputing the audit trail found.")
public record ChainReport(
    long entries,
    ChainHead verified,
    ChainHead head,
    boolean intact,
    @Nullable ChainBreak firstBroken) {}
