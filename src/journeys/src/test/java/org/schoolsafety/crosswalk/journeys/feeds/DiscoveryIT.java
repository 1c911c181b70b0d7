package org.schoolsafety.crosswalk.journeys.feeds;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

class DiscoveryIT {

  private final Shelf shelf = new Shelf();

  @Test
  void crawlers_find_every_current_item_and_nothing_that_was_withdrawn() {
    String kept = shelf.published("Listed");
    String gone = shelf.published("Not listed");
    shelf.withdraw(gone);

    String robots = Api.anyone().get("/robots.txt").asString();
    Response index = Api.anyone().get("/sitemap.xml");
    List<String> parts = index.xmlPath().getList("sitemapindex.sitemap.loc");
    String listed =
        parts.stream().map(DiscoveryIT::pathOf).map(DiscoveryIT::read).collect(joining());

    assertThat(robots).contains("Sitemap: http").contains("/sitemap.xml");
    assertThat(index.contentType()).startsWith("application/xml");
    assertThat(listed).contains("/guidance/" + kept).doesNotContain(gone);
    assertThat(listed).containsOnlyOnce("/about</loc>");
    assertThat(Api.anyone().get("/sitemap-x.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void a_part_that_an_earlier_index_named_is_still_whole() {
    String item = shelf.published("In a part of the sitemap");

    String finer = read("/sitemap-p" + item.substring(0, 2) + ".xml");

    assertThat(finer).contains("/guidance/" + item);
    assertThat(read("/sitemap-all.xml")).contains("/guidance/" + item);
  }

  @Test
  void browsers_find_the_search() {
    Response description = Api.anyone().get("/opensearch.xml");
    String page = Api.anyone().accept("text/html").get("/").asString();

    assertThat(description.contentType()).startsWith("application/opensearchdescription+xml");
    assertThat(description.asString()).contains("/search?q={searchTerms}");
    assertThat(page).contains("href=\"/opensearch.xml\"");
  }

  @Test
  void other_catalogs_find_every_current_item_and_nothing_that_was_withdrawn() {
    String kept = shelf.published("In the catalog");
    String gone = shelf.published("Not in the catalog");
    shelf.withdraw(gone);

    Response answer = Api.anyone().get("/catalog.json");
    List<String> told = answer.jsonPath().getList("dataset.identifier");

    assertThat(answer.contentType()).startsWith("application/ld+json");
    assertThat(answer.jsonPath().getString("'@type'")).isEqualTo("Catalog");
    assertThat(told).doesNotHaveDuplicates().contains("urn:uuid:" + kept);
    assertThat(told).doesNotContain("urn:uuid:" + gone);
  }

  @Test
  void a_catalog_that_one_has_is_not_sent_again_until_something_changes() {
    String item = shelf.published("Changes the catalog");
    Response head = Api.anyone().head("/catalog.json");

    shelf.withdraw(item);
    Response changed = ifNot(head.header("ETag"));
    Response unchanged =
        Eventually.see(
            "304",
            Duration.ofSeconds(10),
            () -> ifNot(Api.anyone().head("/catalog.json").header("ETag")),
            answer -> answer.statusCode() == 304);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(unchanged.asByteArray()).isEmpty();
  }

  private static String pathOf(String address) {
    return URI.create(address).getPath();
  }

  private static String read(String path) {
    return Api.anyone().get(path).then().statusCode(200).extract().asString();
  }

  private static Response ifNot(String tag) {
    return Api.anyone().header("If-None-Match", tag).get("/catalog.json");
  }
}
