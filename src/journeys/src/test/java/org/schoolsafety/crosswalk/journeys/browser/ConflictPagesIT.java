package org.schoolsafety.crosswalk.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.conflicts.Dispute;

/** Conflicts as people meet them, at any width and without JavaScript. */
class ConflictPagesIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Dispute dispute = new Dispute();

  @Test
  void an_open_conflict_leads_from_one_item_to_the_record_of_it_and_to_the_other() {
    dispute.reported();

    for (int width : List.of(FirstPages.DESKTOP, FirstPages.NARROWEST)) {
      try (BrowserContext window = FirstPages.window(width, true)) {
        Page page = window.newPage();
        page.navigate("/guidance/" + dispute.lock());
        assertClean(page, "item-open", width);
        page.locator("#conflicts a[href^='/conflicts/']").click();
        assertClean(page, "conflict-open", width);

        assertThat(page.locator("h1").innerText()).isEqualTo(Dispute.COURSE);
        page.locator("main a[href='/guidance/" + dispute.run() + "']").click();
        assertThat(page.locator("#conflicts").innerText()).contains(Dispute.COURSE);
      }
    }
  }

  @Test
  void a_scoped_decision_says_what_each_is_for() {
    String conflict = dispute.reported();
    Dispute.move(
            "reviewer",
            conflict,
            "resolution",
            Map.of(
                "decision",
                "scoped",
                "explanation",
                "One is for young children, the other for campuses.",
                "scope",
                List.of(
                    Map.of("item", dispute.lock(), "levels", List.of("primary")),
                    Map.of("item", dispute.run(), "settings", List.of("campus")))))
        .then()
        .statusCode(200);

    for (int width : List.of(FirstPages.DESKTOP, FirstPages.NARROWEST)) {
      try (BrowserContext window = FirstPages.window(width, true)) {
        Page page = window.newPage();
        page.navigate("/guidance/" + dispute.run());
        assertClean(page, "item-scoped", width);
        assertThat(page.locator("#conflicts").innerText())
            .contains("One is for young children")
            .contains("setting: Campus");
        page.navigate("/conflicts");
        assertClean(page, "conflicts", width);
      }
    }
  }

  private static void assertClean(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(width);
  }
}
