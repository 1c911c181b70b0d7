/**
 * The thread through one request: its id, in the response, in the problem report and on every log
 * line.
 *
 * <p>Purpose: find everything about one request. Public door: {@link
 * org.schoolsafety.crosswalk.platform.tracing.RequestId}, and for records {@link
 * org.schoolsafety.crosswalk.platform.tracing.RequestOrigin}. Who may call it: everyone who answers
 * or logs. The one rule: a request has one id from the first filter to the last line.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.tracing;

import org.jspecify.annotations.NullMarked;
