/**
 * Conflicts: two items that advise differently on the same course of action, from the report
 * through the discussion to a decision on record.
 *
 * <p>Purpose: de-conflict guidance of several agencies where everyone can see it. Public door:
 * {@link org.schoolsafety.crosswalk.conflicts.ReportConflict}, {@link
 * org.schoolsafety.crosswalk.conflicts.DiscussConflict}, {@link
 * org.schoolsafety.crosswalk.conflicts.ResolveConflict}, {@link
 * org.schoolsafety.crosswalk.conflicts.ReopenConflict} and {@link
 * org.schoolsafety.crosswalk.conflicts.SuggestConflicts}. Who may call it: its own web doors. The
 * one rule: what {@link org.schoolsafety.crosswalk.conflicts.Move} does not allow does not happen,
 * and what happens to a conflict is in the publication log of both items by the same transaction.
 */
@NullMarked
package org.schoolsafety.crosswalk.conflicts;

import org.jspecify.annotations.NullMarked;
