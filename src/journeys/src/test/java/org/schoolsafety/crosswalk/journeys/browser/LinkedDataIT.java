package org.schoolsafety.crosswalk.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** What pages say to search engines, as a browser sees it. */
class LinkedDataIT {

  private static final String BLOCK = "script[type='application/ld+json']";

  private final String word = Documents.uniqueWord();

  @Test
  void an_item_is_described_and_the_policy_of_the_page_lets_the_description_stand() {
    String title = "</script><script>document.title='taken over'</script> " + word;
    String item = published(title);

    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      Page page = window.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate("/guidance/" + item);
      Object name =
          page.evaluate("JSON.parse(document.querySelector(\"" + BLOCK + "\").textContent).name");

      assertThat(name).isEqualTo(title);
      assertThat(page.locator("script").count()).isEqualTo(1);
      assertThat(page.title()).doesNotStartWith("taken over");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void a_tombstone_is_not_described() {
    String item = published("Withdrawn " + word);
    Api.as("reviewer")
        .contentType(ContentType.JSON)
        .header("If-Match", Api.anyone().get("/api/v1/guidance/" + item).header("ETag"))
        .body(Map.of("reason", "outdated", "explanation", "The law changed."))
        .post("/api/v1/guidance/" + item + "/withdrawal")
        .then()
        .statusCode(200);

    try (BrowserContext window = FirstPages.window(FirstPages.DESKTOP, true)) {
      Page page = window.newPage();
      Response answer = page.navigate("/guidance/" + item);

      assertThat(answer.status()).isEqualTo(410);
      assertThat(page.locator(BLOCK).count()).isZero();
    }
  }

  private String published(String title) {
    String text = "What search engines are told of. It belongs to " + word + ".";
    return Submission.of(Documents.text("told-" + word + ".txt", text)).titled(title).published();
  }
}
