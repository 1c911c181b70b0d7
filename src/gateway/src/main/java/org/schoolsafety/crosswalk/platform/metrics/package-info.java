/**
 * The gateway's own figures at {@code /metrics} (MicroProfile Metrics), all named {@code
 * crosswalk_*}.
 *
 * <p>Purpose: show an operator how the work goes without a look into the database. Public door:
 * {@link org.schoolsafety.crosswalk.platform.metrics.Figures}. Who may call it: every feature, for
 * figures of its own. The one rule: a figure that cannot be read is no number (NaN); it never makes
 * the others fail, and asking often costs the parts nothing.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.metrics;

import org.jspecify.annotations.NullMarked;
