package org.schoolsafety.crosswalk.journeys.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Api;

class DiscoveryIT {

  private final Shelf shelf = new Shelf();

  @Test
  void crawlers_find_every_current_item_and_nothing_that_was_withdrawn() {
    String kept = shelf.published("Listed");
    String gone = shelf.published("Not listed");
    shelf.withdraw(gone);

    String robots = Api.anyone().get("/robots.txt").asString();
    Response index = Api.anyone().get("/sitemap.xml");
    String part = Api.anyone().get("/sitemap-1.xml").asString();

    assertThat(robots).contains("Sitemap: http").contains("/sitemap.xml");
    assertThat(index.contentType()).startsWith("application/xml");
    assertThat(index.asString()).contains("/sitemap-1.xml</loc>");
    assertThat(part).contains("/guidance/" + kept).doesNotContain(gone);
    assertThat(Api.anyone().get("/sitemap-2.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void browsers_find_the_search() {
    Response description = Api.anyone().get("/opensearch.xml");
    String page = Api.anyone().accept("text/html").get("/").asString();

    assertThat(description.contentType()).startsWith("application/opensearchdescription+xml");
    assertThat(description.asString()).contains("/search?q={searchTerms}");
    assertThat(page).contains("href=\"/opensearch.xml\"");
  }
}
