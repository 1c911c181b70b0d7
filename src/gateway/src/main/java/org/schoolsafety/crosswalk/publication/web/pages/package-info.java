/**
 * The page of one guidance item, its tombstone, and what changed between its versions.
 *
 * <p>Purpose: show a person what an item is, how strong its evidence is, who vetted it and how it
 * changed. Public door: the resource class, which the server calls. Who may call it: nobody. The
 * one rule: what is withdrawn or superseded is never shown as current, and ratings of different
 * scales are never merged.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.NullMarked;
