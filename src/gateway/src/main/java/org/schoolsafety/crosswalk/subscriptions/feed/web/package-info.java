/**
 * The HTTP door of private feeds.
 *
 * <p>Purpose: answer a feed reader that has the address, and give out new addresses. Public door:
 * {@link org.schoolsafety.crosswalk.subscriptions.feed.web.PrivateFeedResource}. Who may call it:
 * whoever has an address, over HTTP. The one rule: nothing of it is kept by a cache that others
 * share.
 */
@NullMarked
package org.schoolsafety.crosswalk.subscriptions.feed.web;

import org.jspecify.annotations.NullMarked;
