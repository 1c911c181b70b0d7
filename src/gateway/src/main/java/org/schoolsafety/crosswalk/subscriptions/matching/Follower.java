package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.Set;
import java.util.UUID;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * A subscription with its search read, and what of the present items it holds.
 *
 * @param subscription it
 * @param question its search
 * @param held the items that it holds, of those looked at; empty for searches without words
 */
record Follower(Subscription subscription, GuidanceQuery question, Set<UUID> held) {}
