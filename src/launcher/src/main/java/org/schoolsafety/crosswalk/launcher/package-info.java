/**
 * The one-machine node and the command line of Crosswalk. Public doors: {@link
 * org.schoolsafety.crosswalk.launcher.Crosswalk} (the command) and {@link
 * org.schoolsafety.crosswalk.launcher.EmbeddedParts} (real parts for tests of other modules). Its
 * rule: everything it starts, it stops.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher;
