package org.schoolsafety.crosswalk.launcher.node;

/** Something the operator must know and can act on: one line, in plain words. */
public class NodeProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NodeProblem(String line) {
    super(line);
  }

  public NodeProblem(String line, Throwable cause) {
    super(line, cause);
  }
}
