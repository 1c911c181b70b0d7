/**
 * Everything that reaches us: the ledger of received files, their extraction, and the candidates
 * that come of it.
 *
 * <p>Purpose: nothing goes missing without a word. Public door: {@link
 * org.schoolsafety.crosswalk.intake.ReceiveFile} and {@link
 * org.schoolsafety.crosswalk.intake.IntakeLedger}; for vetting, {@link
 * org.schoolsafety.crosswalk.intake.Candidates}; for what is not received, {@link
 * org.schoolsafety.crosswalk.intake.ReadText}. Who may call it: vetting, harvest and the source
 * watch. The one rule: a ledger row is there before the answer, and ends in exactly one stated
 * outcome.
 */
@NullMarked
package org.schoolsafety.crosswalk.intake;

import org.jspecify.annotations.NullMarked;
