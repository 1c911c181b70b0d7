/**
 * Delivers what waits, by whatever channel.
 *
 * <p>Purpose: take the subscriptions whose time has come, check that their owners still may be
 * told, and note how each attempt went. Public door: {@link
 * org.schoolsafety.crosswalk.subscriptions.delivery.DeliverDue}. Who may call it: its own schedule.
 * The one rule: of a subscription one delivery runs at a time, in order, and who does not answer
 * keeps nobody else waiting.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.delivery;

import org.jspecify.annotations.NullMarked;
