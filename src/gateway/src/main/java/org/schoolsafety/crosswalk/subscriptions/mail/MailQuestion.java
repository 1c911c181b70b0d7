package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.UUID;

/**
 * A question to the owner of a mailbox that is still to be asked.
 *
 * @param id its id, and that of the message
 * @param subscription for which subscription
 * @param attempts how often it was handed in
 */
record MailQuestion(UUID id, UUID subscription, int attempts) {}
