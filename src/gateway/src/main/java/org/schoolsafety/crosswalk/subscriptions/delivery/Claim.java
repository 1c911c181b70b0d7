package org.schoolsafety.crosswalk.subscriptions.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A subscription that is being delivered to here, and nowhere else.
 *
 * @param subscription its id
 * @param until when the claim lapses; by it, it is known whose the claim is
 */
record Claim(UUID subscription, Instant until) {}
