package org.schoolsafety.crosswalk.publication;

import java.time.Instant;

/**
 * An item's last entry in the log.
 *
 * @param entry the entry
 * @param loggedAt when it was put into the log
 * @param only whether it is the item's first entry too
 */
public record LatestEntry(LogEntry entry, Instant loggedAt, boolean only) {}
