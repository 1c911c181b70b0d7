/**
 * Journeys of the main job: a file comes in, is read, vetted, published, found and subscribed to.
 *
 * <p>Purpose: show that the promise holds from end to end. Public door: none. Who may call it:
 * nobody. The one rule: what is looked for is what this run sent, so that other data does not
 * matter.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.mainjob;

import org.jspecify.annotations.NullMarked;
