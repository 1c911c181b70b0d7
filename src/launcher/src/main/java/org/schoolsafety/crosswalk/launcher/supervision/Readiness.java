package org.schoolsafety.crosswalk.launcher.supervision;

/** Asks a started part whether it can serve. A failure to ask means: not yet. */
@FunctionalInterface
public interface Readiness {
  boolean reached() throws Exception;
}
