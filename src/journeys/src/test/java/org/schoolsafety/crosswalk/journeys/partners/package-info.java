/**
 * Journeys of partners: how they come in, what agreements do to them, and how they leave.
 *
 * <p>Purpose: show what an admin can do for partners without writing an e-mail. Public door: none.
 * Who may call it: nobody. The one rule: each test makes partners of its own.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.partners;

import org.jspecify.annotations.NullMarked;
