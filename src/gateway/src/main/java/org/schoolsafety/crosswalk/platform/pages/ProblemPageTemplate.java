package org.schoolsafety.crosswalk.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.platform.problem.Problem;
import org.schoolsafety.crosswalk.platform.problem.ProblemPage;

/**
 * A problem inside the same frame as every page: what happened, what to do, and a search box to go
 * on with.
 */
@ApplicationScoped
public class ProblemPageTemplate implements ProblemPage {

  @Inject PageShell shell;

  @Override
  public String render(Problem problem, String words) {
    String heading = ProblemWords.heading(problem.status(), problem.title());
    ProblemView view =
        new ProblemView(
            problem.status(),
            heading,
            problem.detail(),
            ProblemWords.remedies(problem.status(), problem.remedy()),
            problem.errors(),
            problem.requestId(),
            problem.type());
    return shell.render("platform/problem", shell.frame(heading, "").searching(words), view);
  }
}
