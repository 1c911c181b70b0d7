/**
 * The life of a submission: its states, the moves between them, and the history of both.
 *
 * <p>Purpose: say at any time where a submission stands, who has it, and how it came there. Public
 * door: {@link org.schoolsafety.crosswalk.vetting.review.Move} for the rules, {@link
 * org.schoolsafety.crosswalk.vetting.review.Submissions} for what is stored. Who may call it:
 * vetting and its web door. The one rule: people change a state by a move of the table alone, and
 * every move leaves a line in the history; so do those that are not people, a bulk decision and the
 * gateway, which sends back what it cannot read and raises and closes what it asks itself.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.review;

import org.jspecify.annotations.NullMarked;
