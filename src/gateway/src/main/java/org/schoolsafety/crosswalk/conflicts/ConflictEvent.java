package org.schoolsafety.crosswalk.conflicts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a conflict.
 *
 * @param event {@code reported, resolved, dismissed} or {@code reopened}
 * @param by the account; not for the public
 * @param organization the name of the organization that it acted for
 * @param at when
 * @param explanation why, in words for the public
 * @param resolution the decision, where it was one
 */
public record ConflictEvent(
    String event,
    String by,
    String organization,
    Instant at,
    String explanation,
    @Nullable Resolution resolution) {}
