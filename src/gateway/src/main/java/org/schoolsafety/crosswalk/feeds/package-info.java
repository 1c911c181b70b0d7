/**
 * The library as feeds that other software subscribes to.
 *
 * <p>Purpose: write what search finds, and what left it, in the formats feed readers know: Atom
 * (RFC 4287), RSS 2.0, JSON Feed 1.1, with archives (RFC 5005) and tombstones (RFC 6721). Public
 * door: {@link org.schoolsafety.crosswalk.feeds.FeedFormat}, behind the addresses under {@code
 * /feeds/}. Who may call it: its own web door. The one rule: a feed says nothing that search does
 * not say, but for what left; its entries' ids never change.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds;

import org.jspecify.annotations.NullMarked;
