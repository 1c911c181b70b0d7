package org.schoolsafety.crosswalk.subscriptions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to a subscriber, and how that went.
 *
 * @param id the same at every attempt
 * @param sequence its place among all
 * @param subscription whose
 * @param event what it tells of, as one word
 * @param position the log position that it tells of
 * @param organization of own work, whose it is
 * @param notice what there is to tell
 * @param state {@code waiting}, {@code delivered}, {@code given-up} or {@code dropped}
 * @param attempts how often it was tried
 * @param status what the receiver answered last, as a status of its protocol
 * @param answer the beginning of the last answer's body, or why there was none
 * @param createdAt when it was made
 * @param attemptedAt when it was last tried
 */
public record Delivery(
    UUID id,
    long sequence,
    UUID subscription,
    String event,
    @Nullable Long position,
    @Nullable String organization,
    Notice notice,
    String state,
    int attempts,
    @Nullable Integer status,
    @Nullable String answer,
    Instant createdAt,
    @Nullable Instant attemptedAt) {}
