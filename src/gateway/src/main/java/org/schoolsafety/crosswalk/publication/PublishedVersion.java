package org.schoolsafety.crosswalk.publication;

import java.time.Instant;

/**
 * One version of an item, seen from now.
 *
 * @param record its record, with the status it has now: no version but the last is ever current
 * @param since when it became public
 */
public record PublishedVersion(GuidanceRecord record, Instant since) {}
