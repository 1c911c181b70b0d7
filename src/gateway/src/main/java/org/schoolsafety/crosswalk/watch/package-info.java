/**
 * The source watch: whether what was published still is what its source says.
 *
 * <p>Purpose: re-fetch the sources of items in force and bring an item back to the reviewers when
 * its source changed, is gone or cannot be read. Public door: {@link
 * org.schoolsafety.crosswalk.watch.CheckSource}. Who may call it: its own web door and its own job.
 * The one rule: what a source says is never taken as the item's text; it only makes people look.
 */
@NullMarked
package org.schoolsafety.crosswalk.watch;

import org.jspecify.annotations.NullMarked;
