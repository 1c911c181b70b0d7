/**
 * Subscriptions as feeds of their own, for feed readers that cannot sign in.
 *
 * <p>Purpose: give out, change and revoke the address of a private feed, and open it. Public door:
 * {@link org.schoolsafety.crosswalk.subscriptions.feed.OpenPrivateFeed}. Who may call it: its HTTP
 * door; the subscriptions, by the channel. The one rule: an address is shown once, and one that was
 * revoked, or whose owner's account is gone, opens nothing.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.feed;

import org.jspecify.annotations.NullMarked;
