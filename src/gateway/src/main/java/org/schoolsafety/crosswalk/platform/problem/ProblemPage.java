package org.schoolsafety.crosswalk.platform.problem;

/** Draws a problem as a page for people. The page shell implements it. */
@FunctionalInterface
public interface ProblemPage {

  /** The whole HTML document, with these words in its search box to go on with. */
  String render(Problem problem, String words);

  /** The whole HTML document. */
  default String render(Problem problem) {
    return render(problem, "");
  }
}
