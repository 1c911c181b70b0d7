/**
 * Journeys of what happens to an item after it was published.
 *
 * <p>Purpose: show that what is taken back is gone everywhere, told why, and can come back. Public
 * door: none. Who may call it: nobody. The one rule: each journey moves only what it published.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.life;

import org.jspecify.annotations.NullMarked;
