package org.schoolsafety.crosswalk.subscriptions.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Notice;

/**
 * A delivery as the subscription's owner sees it.
 *
 * @param id the same at every attempt
 * @param event what it tells of
 * @param state where it stands
 * @param attempts how often it was tried
 * @param status what the receiver answered last
 * @param answer the beginning of that answer, or why there was none
 * @param createdAt when it was made
 * @param attemptedAt when it was last tried
 * @param notice what it tells
 */
@Schema(name = "Delivery", description = "Something to be told, and how that went.")
public record DeliveryBody(
    UUID id,
    String event,
    @Schema(
            enumeration = {"waiting", "delivered", "given-up", "dropped"},
            description = "dropped: replaced by a replay, or not to be told any more.")
        String state,
    int attempts,
    @Nullable Integer status,
    @Schema(description = "The first 2,000 bytes of the body, or why there was none.")
        @Nullable String answer,
    Instant createdAt,
    @Nullable Instant attemptedAt,
    Notice notice) {

  static DeliveryBody of(Delivery one) {
    return new DeliveryBody(
        one.id(),
        one.event(),
        one.state(),
        one.attempts(),
        one.status(),
        one.answer(),
        one.createdAt(),
        one.attemptedAt(),
        one.notice());
  }
}
