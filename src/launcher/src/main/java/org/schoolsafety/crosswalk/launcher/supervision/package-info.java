/**
 * Starting, watching, restarting and stopping ordinary processes. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.supervision.Supervisor}; may be used by {@code EmbeddedParts}
 * and the commands. Its rule: it knows processes and readiness, but nothing about any one part.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.supervision;
