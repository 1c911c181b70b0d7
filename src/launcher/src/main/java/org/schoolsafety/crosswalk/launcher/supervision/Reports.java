package org.schoolsafety.crosswalk.launcher.supervision;

import org.schoolsafety.crosswalk.launcher.node.PartName;

/** Hears what happens to the parts, in a line each, to tell people. */
@FunctionalInterface
public interface Reports {
  void tell(PartName part, String what);
}
