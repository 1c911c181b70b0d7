/**
 * The operator's view: whether each part can serve (MicroProfile Health), by name.
 *
 * <p>Purpose: say what is down before users do. Public door: {@code /health/live} and {@code
 * /health/ready}; {@link org.schoolsafety.crosswalk.platform.health.RecentChecks} for checks of
 * other packages. Who may call it: the server. The one rule: a check that fails says DOWN and why,
 * in words for anyone; it never throws, since that would read as UP.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.health;

import org.jspecify.annotations.NullMarked;
