/**
 * How the gateway says that something is wrong: RFC 9457 problem details.
 *
 * <p>Purpose: one catalogue of problem types, one exception to throw, the mappers that turn every
 * failure into {@code application/problem+json} (or a page, for people). Public door: {@link
 * org.schoolsafety.crosswalk.platform.problem.ProblemException} and {@link
 * org.schoolsafety.crosswalk.platform.problem.ProblemType}. Who may call it: everyone. The one
 * rule: a problem says what is wrong, where, and what to do.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.problem;

import org.jspecify.annotations.NullMarked;
