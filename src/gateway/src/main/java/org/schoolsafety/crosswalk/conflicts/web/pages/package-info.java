/**
 * The pages of conflicts, for everyone.
 *
 * <p>Purpose: show who advises what, where they differ, and what was decided on it. Public door:
 * the resource class, which the server calls. Who may call it: nobody. The one rule: the discussion
 * stays inside, and what was withdrawn is named, not led to.
 */
@NullMarked
package org.schoolsafety.crosswalk.conflicts.web.pages;

import org.jspecify.annotations.NullMarked;
