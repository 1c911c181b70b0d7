/**
 * What concerns subscribers' own work.
 *
 * <p>Purpose: tell organizations that a submission of theirs was returned, and reviewers and
 * publishers that an item is due for review. Public door: none; it listens to the history of
 * submissions. Who may call it: nobody. The one rule: what is to be told is made in the transaction
 * of the move itself, and whether it may be told is asked again when it is delivered.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.own;

import org.jspecify.annotations.NullMarked;
