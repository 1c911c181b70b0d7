/**
 * Journeys of guidance that advises differently.
 *
 * <p>Purpose: show that a reported conflict is seen wherever the items are, and that what was
 * decided on it is found. Public door: none. Who may call it: nobody. The one rule: each journey
 * reports only what it published.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.conflicts;

import org.jspecify.annotations.NullMarked;
