package org.schoolsafety.crosswalk.vetting.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.vetting.likeness.CompareTexts;
import org.schoolsafety.crosswalk.vetting.likeness.ComparedText;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/** Draws two texts as a page with two columns, one above the other on a narrow screen. */
@ApplicationScoped
public class ComparisonViews {

  private static final String TEMPLATE = "vetting/comparison";

  @Inject PageShell shell;

  /** The whole page. */
  public String page(CompareTexts.SideBySide both) {
    return shell.render(TEMPLATE, frame(both), view(both));
  }

  private PageFrame frame(CompareTexts.SideBySide both) {
    return shell
        .frame("Side by side: " + both.from().title() + " and " + both.to().title(), "")
        .unlisted();
  }

  private static ComparisonView view(CompareTexts.SideBySide both) {
    return new ComparisonView(
        side(both.from(), both.overlap().ofFirst()),
        side(both.to(), both.overlap().ofSecond()),
        both.difference());
  }

  private static ComparisonView.Side side(ComparedText text, int percent) {
    boolean item = text.is().what() == Other.What.GUIDANCE;
    return new ComparisonView.Side(
        text.title(),
        item ? "/guidance/" + text.is().id() : "",
        (item ? "Published item, " : "Submission, ") + text.status().replace('-', ' '),
        percent);
  }
}
