/**
 * Journeys of those who answer for the gateway: who did what, taken away as files and checked.
 *
 * <p>Purpose: show that the account is complete and that others can verify it without us. Public
 * door: none. Who may call it: nobody. The one rule: hashes are computed here anew, from the files
 * alone.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.audit;

import org.jspecify.annotations.NullMarked;
