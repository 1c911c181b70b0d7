/**
 * Journeys that go wrong on purpose.
 *
 * <p>Purpose: hold every error to one shape, so that a caller needs one way to handle them. Public
 * door: none. Who may call it: nobody. The one rule: an error says what is wrong, what to do and
 * under which request id it stands in the log, and nothing of the inside.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.errors;

import org.jspecify.annotations.NullMarked;
