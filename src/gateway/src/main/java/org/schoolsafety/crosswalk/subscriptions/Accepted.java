package org.schoolsafety.crosswalk.subscriptions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a channel takes a subscription.
 *
 * @param state {@code ACTIVE}, or {@code AWAITING_CONFIRMATION}
 * @param explanation what its owner has to do, if anything
 * @param shownOnce what its owner is shown now and never again, by name: a secret, an address
 * @param keep writes what the channel keeps of it, in the transaction that writes the subscription,
 *     after that
 */
public record Accepted(
    SubscriptionState state,
    @Nullable String explanation,
    Map<String, String> shownOnce,
    Runnable keep) {

  /** It is active at once, and there is nothing to show or keep. */
  public static Accepted atOnce() {
    return new Accepted(SubscriptionState.ACTIVE, null, Map.of(), () -> {});
  }
}
