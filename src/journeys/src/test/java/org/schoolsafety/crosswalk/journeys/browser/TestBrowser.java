package org.schoolsafety.crosswalk.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Chromium for all page tests of this JVM: the one the build unpacked, or else the system's.
 */
final class TestBrowser {

  private static final Path SYSTEM = Path.of("/usr/bin/chromium");

  private static @Nullable Browser only;

  private TestBrowser() {}

  static synchronized Browser get() {
    if (only == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      only =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(
                          List.of(
                              "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }
    return only;
  }

  private static Path executable() {
    Path unpacked = Path.of(System.getProperty("crosswalk.browser", "target/browser/browser"));
    return Files.isExecutable(unpacked) ? unpacked : SYSTEM;
  }
}
