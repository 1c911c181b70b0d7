/**
 * What each real part needs to run here: its files, command, environment and readiness. Used by
 * {@code EmbeddedParts} alone. Its rule: everything binds to loopback, and secrets travel by
 * environment, never on a command line.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.parts;
