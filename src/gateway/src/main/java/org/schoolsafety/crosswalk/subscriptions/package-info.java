/**
 * Subscriptions: saved searches that tell their owner when what they find changes.
 *
 * <p>Purpose: whoever subscribed learns of everything that comes to, changes in or leaves what
 * their search finds, in log order, at least once, and of what concerns their own work. Public
 * door: {@link org.schoolsafety.crosswalk.subscriptions.KeepSubscriptions} and {@link
 * org.schoolsafety.crosswalk.subscriptions.ReadSubscriptions}. Who may call it: its own web doors.
 * The one rule: a delivery is a row that is made in the transaction that moves the place in the log
 * on, so nothing is lost and nothing doubled; whoever is told of what comes is told of what leaves.
 *
 * <p>A channel is a CDI bean that implements {@link
 * org.schoolsafety.crosswalk.subscriptions.Channel}; there is nothing to register. {@code accept}
 * is asked, outside a transaction, when a subscription is made or its destination changes; it
 * refuses by ProblemException, says in which state it begins, what is shown to the owner once (a
 * secret, an address), and what is to be written in the same transaction. {@code dueAt} says when
 * what came now is to be delivered (a digest: at its next time). {@code deliver} gets the waiting
 * deliveries, oldest first, at most {@code atOnce} of them, and answers by an {@link
 * org.schoolsafety.crosswalk.subscriptions.Outcome}; retries, pauses, ends, records and the check
 * of the owner's rights are made around it, so it only sends. One delivery of a subscription runs
 * at a time. A subscription that awaits confirmation is matched from {@link
 * org.schoolsafety.crosswalk.subscriptions.SubscriptionStates#activate} on; own work waits for it
 * as deliveries. A {@link org.schoolsafety.crosswalk.subscriptions.Notice} is what there is to
 * tell, without the words of any channel. Of the channel {@code feed} log entries make no
 * deliveries: its documents are read from the log; own-work notices are kept as deliveries that
 * never fall due.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions;

import org.jspecify.annotations.NullMarked;
