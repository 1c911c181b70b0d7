/**
 * Finds whom each log entry concerns.
 *
 * <p>Purpose: hold new entries of the publication log against all subscriptions together, by
 * filters in memory and by words with few requests to the index, and make what is to be told.
 * Public door: {@link org.schoolsafety.crosswalk.subscriptions.matching.MatchLog}. Who may call it:
 * its own schedule. The one rule: deliveries and the place in the log change in one transaction,
 * and what a subscription finds is what the search finds.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.matching;

import org.jspecify.annotations.NullMarked;
