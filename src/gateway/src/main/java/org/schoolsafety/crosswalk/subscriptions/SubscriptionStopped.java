package org.schoolsafety.crosswalk.subscriptions;

/**
 * The gateway itself paused or ended a subscription; fired in the transaction that does.
 *
 * @param subscription as it was before
 * @param now paused or ended
 * @param reason as one word
 * @param explanation the same in words for its owner
 */
public record SubscriptionStopped(
    Subscription subscription, SubscriptionState now, String reason, String explanation) {}
