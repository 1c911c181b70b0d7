/**
 * Journeys of files that mean harm, or are broken.
 *
 * <p>Purpose: show that each ends in its own stated outcome and that honest files beside it never
 * notice. Public door: none. Who may call it: nobody. The one rule: everything received is
 * accounted for.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.hostile;

import org.jspecify.annotations.NullMarked;
