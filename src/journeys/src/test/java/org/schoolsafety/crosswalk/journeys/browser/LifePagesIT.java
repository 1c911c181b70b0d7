package org.schoolsafety.crosswalk.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** The pages of items that are not in force any more, as people meet them. */
class LifePagesIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final String word = Documents.uniqueWord();

  @Test
  void a_withdrawn_item_is_a_tombstone_that_leads_on() {
    String instead = published("Lockdown, second edition");
    String item = published("Lockdown, first edition");
    move(
        item,
        "withdrawal",
        Map.of("reason", "outdated", "explanation", "The law changed.", "replacedBy", instead));

    try (BrowserContext window = FirstPages.window(FirstPages.PHONE, true)) {
      Page page = window.newPage();
      Response answer = page.navigate("/guidance/" + item);
      List<?> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
      page.locator("a[rel=successor-version]").click();

      assertThat(answer.status()).isEqualTo(410);
      assertThat(broken).isEmpty();
      assertThat(page.locator("h1").innerText()).startsWith("Lockdown, second edition");
    }
  }

  @Test
  void a_superseded_item_leads_to_its_successor_before_anything_else() {
    String next = published("Reunification, second edition");
    String item = published("Reunification, first edition");
    move(item, "supersession", Map.of("by", next, "explanation", "The second edition is out."));

    try (BrowserContext window = FirstPages.window(FirstPages.NARROWEST, true)) {
      Page page = window.newPage();
      Response answer = page.navigate("/guidance/" + item);
      List<?> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
      Object width = page.evaluate("document.documentElement.scrollWidth");
      page.locator("main a[rel=successor-version]").first().click();

      assertThat(answer.status()).isEqualTo(200);
      assertThat(broken).isEmpty();
      assertThat(width).isEqualTo(FirstPages.NARROWEST);
      assertThat(page.locator("h1").innerText()).startsWith("Reunification, second edition");
      assertThat(page.locator("a[rel=predecessor-version]").count()).isEqualTo(1);
    }
  }

  private String published(String title) {
    String text = title + " is practiced with all staff. It belongs to " + word + ".";
    return Submission.of(Documents.text(title.replaceAll("\\W+", "-") + ".txt", text))
        .titled(title + " " + word)
        .published();
  }

  private static void move(String item, String move, Map<String, Object> body) {
    String address = "/api/v1/guidance/" + item;
    Api.as("reviewer")
        .contentType(ContentType.JSON)
        .header("If-Match", Api.anyone().get(address).header("ETag"))
        .body(body)
        .post(address + "/" + move)
        .then()
        .statusCode(200);
  }
}
