/**
 * Where things are on this machine: the distribution, the data directory, ports, secrets and what
 * the operator configured. May be used by every other package of the launcher. Its rule: it starts
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.node;
