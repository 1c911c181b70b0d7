package org.schoolsafety.crosswalk.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.schoolsafety.crosswalk.journeys.RunningGateway;

/** What the page tests have in common: the addresses, and how to come to them. */
final class FirstPages {

  /** A search that the sample library answers. */
  static final String SEARCH = "/search?q=drill";

  static final int DESKTOP = 1280;
  static final int PHONE = 360;
  static final int NARROWEST = 320;

  private FirstPages() {}

  static BrowserContext window(int width, boolean javaScript) {
    return TestBrowser.get()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(RunningGateway.get().url())
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(javaScript));
  }

  /** Every sort of page, an item's page among them. */
  static List<String> addresses(BrowserContext window) {
    return List.of(
        "/",
        SEARCH,
        "/search?phase=response&sort=title",
        "/search?q=zzzzqqqq",
        "/search?phase=nowhere",
        item(window),
        "/about",
        "/problems",
        "/problems/not-found",
        "/nothing-here");
  }

  /** The address of the first item that a search finds. */
  static String item(BrowserContext window) {
    Page page = window.newPage();
    page.navigate("/search");
    String address = results(page).first().getAttribute("href");
    page.close();
    return address;
  }

  static Locator results(Page page) {
    return page.locator("main ol")
        .getByRole(AriaRole.HEADING, headingLevel(3))
        .getByRole(AriaRole.LINK);
  }

  private static Locator.GetByRoleOptions headingLevel(int level) {
    return new Locator.GetByRoleOptions().setLevel(level);
  }
}
