package org.schoolsafety.crosswalk.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @Test
  void no_page_breaks_a_rule_of_wcag_on_a_wide_window() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      for (String address : FirstPages.addresses(window)) {
        List<String> violations = violations(window, address);

        assertThat(violations).as(address).isEmpty();
      }
    }
  }

  @Test
  void no_page_breaks_a_rule_of_wcag_on_a_phone() {
    try (BrowserContext window = FirstPages.window(FirstPages.PHONE, true)) {
      for (String address : FirstPages.addresses(window)) {
        List<String> violations = violations(window, address);

        assertThat(violations).as(address).isEmpty();
      }
    }
  }

  @Test
  void at_320_pixels_no_page_needs_scrolling_sideways() {
    try (BrowserContext window = FirstPages.window(FirstPages.NARROWEST, true)) {
      for (String address : FirstPages.addresses(window)) {
        Page page = window.newPage();
        page.navigate(address);

        Object width = page.evaluate("document.documentElement.scrollWidth");

        assertThat(width).as(address).isEqualTo(FirstPages.NARROWEST);
        page.close();
      }
    }
  }

  @Test
  void on_paper_the_content_stays_and_the_controls_go() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      Page page = window.newPage();
      page.navigate(FirstPages.SEARCH);

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(FirstPages.results(page).first().isVisible()).isTrue();
      assertThat(page.locator(".cw-filters").isVisible()).isFalse();
      assertThat(page.locator("#find").isVisible()).isFalse();
    }
  }

  private static List<String> violations(BrowserContext window, String address) {
    Page page = window.newPage();
    page.navigate(address);
    List<Rule> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    page.close();
    return broken.stream().map(AccessibilityIT::describe).toList();
  }

  private static String describe(Rule rule) {
    List<String> places = rule.getNodes().stream().map(node -> node.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
