package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.UUID;

/**
 * What the owner of a subscription is still to be told of it.
 *
 * @param id its id, and that of the message
 * @param subscription which subscription
 * @param ended whether it ended, or is only paused
 * @param explanation why, in words
 * @param attempts how often it was handed in
 */
record OwnerLetter(UUID id, UUID subscription, boolean ended, String explanation, int attempts) {}
