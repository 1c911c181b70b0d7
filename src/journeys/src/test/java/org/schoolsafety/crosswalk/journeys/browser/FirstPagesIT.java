package org.schoolsafety.crosswalk.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPagesIT {

  private static final int MOST_STEPS = 80;
  private static final int MOST_BYTES = 200_000;

  @Test
  void a_person_finds_an_item_and_downloads_it_by_keyboard_alone() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      Page page = window.newPage();
      page.navigate("/");

      tabTo(page, "input[name=q]");
      page.keyboard().type("drill");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=drill**");
      tabTo(page, "main ol h3 a");
      page.keyboard().press("Enter");
      page.waitForURL("**/guidance/**");
      tabTo(page, "main a[download]");
      Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));

      assertThat(download.suggestedFilename()).isNotBlank();
      assertThat(download.failure()).isNull();
    }
  }

  @Test
  void the_first_stop_of_the_keyboard_leads_past_the_header() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      Page page = window.newPage();
      page.navigate("/about");

      page.keyboard().press("Tab");
      page.keyboard().press("Enter");

      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void filters_are_set_and_taken_off_without_javascript() {
    try (BrowserContext window = FirstPages.window(FirstPages.PHONE, false)) {
      Page page = window.newPage();
      page.navigate(FirstPages.SEARCH);
      page.locator(".cw-filters > summary").click();
      Locator choice = page.locator("input[name=phase]").first();
      String phase = choice.getAttribute("value");
      page.locator("label[for=" + choice.getAttribute("id") + "]").click();
      page.getByText("Apply filters").click();
      String narrowed = page.url();
      page.getByText("Remove filter Phase").click();
      String widened = page.url();

      assertThat(narrowed).contains("q=drill").contains("phase=" + phase);
      assertThat(widened).contains("q=drill").doesNotContain("phase=" + phase);
    }
  }

  @Test
  void every_page_of_results_leads_on_and_back() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, false)) {
      Page page = window.newPage();
      page.navigate("/search?size=5&sort=title");
      List<String> first = FirstPages.results(page).allInnerTexts();
      page.locator("a[rel=next]").click();
      List<String> second = FirstPages.results(page).allInnerTexts();
      page.locator("a[rel=next]").click();
      page.locator("a[rel=prev]").click();
      List<String> secondAgain = FirstPages.results(page).allInnerTexts();
      page.locator("a[rel=prev]").click();
      List<String> firstAgain = FirstPages.results(page).allInnerTexts();

      assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
      assertThat(secondAgain).isEqualTo(second);
      assertThat(firstAgain).isEqualTo(first);
    }
  }

  @Test
  void the_start_page_names_the_five_phases_and_what_is_new() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, false)) {
      Page page = window.newPage();
      page.navigate("/");

      List<String> phases = page.locator(".cw-phase h3").allInnerTexts();
      Locator newest =
          page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What is new"));

      assertThat(phases)
          .containsExactly("Prevention", "Protection", "Mitigation", "Response", "Recovery");
      assertThat(newest.getByRole(AriaRole.ARTICLE).count()).isPositive();
    }
  }

  @Test
  void each_search_announces_its_own_feed() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, false)) {
      Page page = window.newPage();
      page.navigate("/search?phase=response");
      List<String> announced = new ArrayList<>();

      for (Locator link : page.locator("link[rel=alternate]").all()) {
        var answer = page.request().get(link.getAttribute("href"));
        announced.add(link.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith(link.getAttribute("type"));
      }

      assertThat(announced)
          .containsExactly(
              "/feeds/guidance.atom?phase=response",
              "/feeds/guidance.rss?phase=response",
              "/feeds/guidance.json?phase=response");
    }
  }

  @Test
  void a_wrong_filter_and_a_wrong_address_are_pages_that_help() {
    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, false)) {
      Page page = window.newPage();

      Response filter = page.navigate("/search?phase=nowhere");
      String filterText = page.locator("main").innerText();
      Response missing = page.navigate("/guidance/00000000-0000-0000-0000-000000000000");
      String missingText = page.locator("main").innerText();

      assertThat(filter.status()).isEqualTo(400);
      assertThat(filterText).contains("nowhere").contains("What you can do");
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missingText).contains("We cannot find that page").contains("Request number");
    }
  }

  @Test
  void a_page_is_light_runs_no_script_and_obeys_its_own_policy() {
    try (BrowserContext window = FirstPages.window(FirstPages.PHONE, true)) {
      Page page = window.newPage();
      List<String> complaints = new ArrayList<>();
      List<Response> loaded = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onResponse(loaded::add);
      page.navigate("/");
      page.waitForLoadState(LoadState.NETWORKIDLE);

      int bytes = List.copyOf(loaded).stream().mapToInt(response -> response.body().length).sum();

      assertThat(complaints).isEmpty();
      assertThat(page.locator("script").count()).isZero();
      assertThat(bytes).isLessThan(MOST_BYTES);
    }
  }

  /**
   * Presses Tab until what the selector names has the focus, and sees to it that the focus shows.
   */
  private static void tabTo(Page page, String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        Object outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
        assertThat(outline).as("focus is visible on " + selector).isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }
}
