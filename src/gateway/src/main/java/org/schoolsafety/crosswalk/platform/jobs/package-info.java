/**
 * What the gateway does by itself, again and again.
 *
 * <p>Purpose: run recurring jobs so that of several gateways one does the work, and none is lost
 * when a gateway dies in the middle. Public door: {@link
 * org.schoolsafety.crosswalk.platform.jobs.RecurringJob}. Who may call it: every feature offers
 * jobs; nobody calls them but {@link org.schoolsafety.crosswalk.platform.jobs.JobRunner}. The one
 * rule: a job may be cut off anywhere and begun anew, so it does each piece in a transaction of its
 * own and asks first whether it is done already.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.jobs;

import org.jspecify.annotations.NullMarked;
