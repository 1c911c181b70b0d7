/**
 * The rubrics that reviewers judge by, as versioned data.
 *
 * <p>Purpose: the same questions for every reviewer, and a score that can be read years later.
 * Public door: {@link org.schoolsafety.crosswalk.vetting.rubric.Rubrics}. Who may call it: vetting
 * and its web door. The one rule: a rubric version that was used is never changed; a decision names
 * the version it was made by.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.rubric;

import org.jspecify.annotations.NullMarked;
