package org.schoolsafety.crosswalk.subscriptions;

import java.util.Set;
import java.util.UUID;

/**
 * Where a subscription begins.
 *
 * @param position the log entries up to here were there before
 * @param held what a search by words finds there; empty for others
 */
record Beginning(long position, Set<UUID> held) {}
