/**
 * Near-duplicates and editions, from the file that comes in to the search that shows it once.
 *
 * <p>Purpose: what is the same is seen by reviewers and met once by readers. Public door: the
 * tests. Who may call it: the build. The one rule: everything goes through the running gateway's
 * doors.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.editions;

import org.jspecify.annotations.NullMarked;
