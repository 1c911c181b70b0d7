/**
 * What people see of the launcher while it works. May be used by the commands. Its rule: progress
 * goes to standard error where a command's own answer goes to standard output, and plain lines are
 * enough to follow.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.console;
