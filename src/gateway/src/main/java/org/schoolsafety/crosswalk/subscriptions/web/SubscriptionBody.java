package org.schoolsafety.crosswalk.subscriptions.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.subscriptions.Made;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionMove;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/**
 * A subscription as its owner sees it.
 *
 * @param id its id
 * @param name what its owner calls it
 * @param search the query string of the search, in its one form
 * @param channel how to tell
 * @param destination where to
 * @param cadence how often
 * @param timeZone whose days and weeks count
 * @param events what to tell of
 * @param state where it stands
 * @param reason why it is paused or ended
 * @param explanation the same in words
 * @param failures how often in a row the delivery at the head failed
 * @param nextDelivery when the next delivery is due, if one waits
 * @param delivered the place in the log that was told last
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param allowedMoves what may be done with it now
 * @param shownOnce what was drawn for it just now: in no later answer
 */
@Schema(name = "Subscription", description = "A saved search that its owner is told of.")
public record SubscriptionBody(
    UUID id,
    String name,
    String search,
    @Schema(enumeration = {"webhook", "email", "feed"}) String channel,
    @Nullable String destination,
    @Schema(enumeration = {"immediate", "daily", "weekly"}) String cadence,
    String timeZone,
    List<String> events,
    @Schema(enumeration = {"awaiting-confirmation", "active", "paused", "ended"}) String state,
    @Schema(
            description =
                "by-owner, receiver-failing, receiver-gone, account-gone, search-invalid, or another"
                    + " word of the channel.")
        @Nullable String reason,
    @Nullable String explanation,
    int failures,
    @Nullable Instant nextDelivery,
    @Schema(description = "A cursor of the changes API: the place that was told last.")
        @Nullable String delivered,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedMoves,
    @Schema(
            description =
                "A webhook's secret (whsec_…, verifies v1) and publicKey (whpk_…, verifies v1a), or a"
                    + " feed's address: in this answer and never again.")
        @Nullable Map<String, String> shownOnce) {

  static SubscriptionBody of(Made made) {
    return of(made.subscription(), made.shownOnce().isEmpty() ? null : made.shownOnce());
  }

  static SubscriptionBody of(Subscription one) {
    return of(one, null);
  }

  private static SubscriptionBody of(Subscription one, @Nullable Map<String, String> shownOnce) {
    return new SubscriptionBody(
        one.id(),
        one.name(),
        one.search(),
        one.channel().key(),
        one.destination(),
        one.cadence().key(),
        one.timeZone().getId(),
        one.events().stream().map(WantedEvent::key).toList(),
        one.state().key(),
        one.reason(),
        one.explanation(),
        one.failures(),
        one.state() == SubscriptionState.ENDED ? null : one.dueAt(),
        one.delivered() == null ? null : LogCursor.of(one.delivered()),
        one.createdAt(),
        one.updatedAt(),
        SubscriptionMove.allowedOn(one),
        shownOnce);
  }
}
