/**
 * What every HTTP exchange passes through: security headers, rate limits, readable queries, strict
 * parameters (without what was added to shared links), cursors, conditional GET.
 *
 * <p>Purpose: the rules of the door that no feature has to repeat. Public door: {@link
 * org.schoolsafety.crosswalk.platform.http.Cursor} and {@link
 * org.schoolsafety.crosswalk.platform.http.Conditional}. Who may call it: the {@code web} packages.
 * The one rule: what the caller sent is never trusted and never ignored.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.http;

import org.jspecify.annotations.NullMarked;
