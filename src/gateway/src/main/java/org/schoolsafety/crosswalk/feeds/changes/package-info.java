/**
 * The publication log as others may follow it: ordered, complete from the beginning, safe to
 * repeat.
 *
 * <p>Purpose: say what came to, changed in and left the part of the library that somebody follows.
 * Public door: {@link org.schoolsafety.crosswalk.feeds.changes.ReadChanges}, and {@link
 * org.schoolsafety.crosswalk.feeds.changes.LogCursor} for places in the log. Who may call it: the
 * feeds of every format. The one rule: who applies the changes in order, any of them more than
 * once, ends with just what is current; an item that is not current now is shown by no change.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.changes;

import org.jspecify.annotations.NullMarked;
