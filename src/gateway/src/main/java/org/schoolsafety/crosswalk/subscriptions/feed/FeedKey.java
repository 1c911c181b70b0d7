package org.schoolsafety.crosswalk.subscriptions.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a private feed address opens.
 *
 * @param subscription the subscription that it is a feed of
 * @param revokedAt when it stopped to work; absent while it does
 */
record FeedKey(UUID subscription, @Nullable Instant revokedAt) {}
