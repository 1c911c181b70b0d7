package org.schoolsafety.crosswalk.platform.problem;

/** Draws a problem as a page for people. The page shell implements it. */
@FunctionalInterface
public interface ProblemPage {

  /** The whole HTML document. */
  String render(Problem problem);
}
