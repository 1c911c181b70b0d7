/**
 * Near-duplicates: what says the same as a text under review, or nearly.
 *
 * <p>Purpose: a reviewer sees, before deciding, what the library and the queue have already. Public
 * door: {@link org.schoolsafety.crosswalk.vetting.likeness.FindLikenesses} and {@link
 * org.schoolsafety.crosswalk.vetting.likeness.CompareTexts}. Who may call it: vetting's web doors.
 * The one rule: an index only proposes; what is told is counted on the whole texts, and nobody is
 * told of a submission that they may not see.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.likeness;

import org.jspecify.annotations.NullMarked;
