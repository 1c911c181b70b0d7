/**
 * Journeys through failure: parts are killed while there is work, and started again.
 *
 * <p>Purpose: show that nothing that was received is lost or done twice, whatever dies. Public
 * door: none. Who may call it: nobody. The one rule: a node and data of its own, and only its own
 * processes are killed.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.faults;

import org.jspecify.annotations.NullMarked;
