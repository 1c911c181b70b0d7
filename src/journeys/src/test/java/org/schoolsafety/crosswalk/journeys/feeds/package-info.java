/**
 * Journeys of those who follow the library: feed readers, peers that keep a copy, harvesters.
 *
 * <p>Purpose: show that what came, changed and left reaches every follower, in every protocol.
 * Public door: none. Who may call it: nobody. The one rule: other journeys publish at the same
 * time, so each looks at its own items.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.feeds;

import org.jspecify.annotations.NullMarked;
