/**
 * What every feature stands on: the clock, the database, recurring jobs, blobs, problem reports,
 * paging and the page shell.
 *
 * <p>Purpose: the technical ground floor. Public door: its sub-packages, each with a sign of its
 * own. Who may call it: every feature. The one rule: no domain word lives here, and nothing here
 * knows a feature.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform;

import org.jspecify.annotations.NullMarked;
