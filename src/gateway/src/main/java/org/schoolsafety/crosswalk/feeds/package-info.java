/**
 * The library as feeds that other software subscribes to.
 *
 * <p>Purpose: write what search finds in the formats feed readers know; Atom (RFC 4287) so far.
 * Public door: the addresses under {@code /feeds/}. Who may call it: anyone over HTTP; no other
 * package. The one rule: a feed says nothing that search does not say, and its entries' ids never
 * change.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds;

import org.jspecify.annotations.NullMarked;
