package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;

/**
 * A stretch of changes.
 *
 * @param changes the changes, in the order of the log
 * @param reached the position up to which the log was read; everything up to it is told
 * @param more whether the log goes on after it
 */
public record ChangePage(List<Change> changes, long reached, boolean more) {}
