package org.schoolsafety.crosswalk.subscriptions;

/**
 * Somebody else than its owner paused or ended a subscription: the gateway itself, its reader, or
 * who reports for the mail system. Fired in the transaction that does.
 *
 * @param subscription as it was before
 * @param now paused or ended
 * @param reason as one word
 * @param explanation the same in words for its owner
 */
public record SubscriptionStopped(
    Subscription subscription, SubscriptionState now, String reason, String explanation) {}
