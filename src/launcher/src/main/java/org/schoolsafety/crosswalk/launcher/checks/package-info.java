/**
 * What must be true of the machine before a node starts. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.checks.Preflight}. Its rule: each finding is one line that
 * says what to do.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.checks;
