package org.schoolsafety.crosswalk.journeys.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

class FeedsIT {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Shelf shelf = new Shelf();

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/guidance.atom", "/feeds/guidance.rss"})
  void rome_reads_what_was_published(String feed) throws Exception {
    String item = shelf.published("For readers");
    Eventually.see("it in the feed", SOON, () -> byWord(feed), answer -> has(answer, item));

    SyndFeed read = new SyndFeedInput().build(new StringReader(byWord(feed).asString()));

    assertThat(read.getEntries()).hasSize(1);
    assertThat(read.getEntries().get(0).getUri()).isEqualTo("urn:uuid:" + item);
    assertThat(read.getEntries().get(0).getLink()).endsWith("/guidance/" + item);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/guidance.atom", "/feeds/guidance.rss", "/feeds/guidance.json"})
  void what_is_withdrawn_leaves_every_feed_with_a_tombstone_and_another_etag(String feed) {
    String item = shelf.published("To be withdrawn");
    Eventually.see("it in the feed", SOON, () -> byTopic(feed), answer -> has(answer, item));
    String before = byTopic(feed).header("ETag");

    shelf.withdraw(item);
    Response after =
        Eventually.see(
            "its tombstone", SOON, () -> byTopic(feed), answer -> tombstoned(answer, item));

    assertThat(after.header("ETag")).isNotEqualTo(before);
    assertThat(after.asString()).contains("The law changed.");
    assertThat(after.asString()).doesNotContain("/guidance/" + item + "/file");
    assertThat(unchanged(feed).statusCode()).isEqualTo(304);
  }

  @Test
  void a_json_feed_has_the_items_that_the_search_has() {
    String item = shelf.published("In both");
    String feed = "/feeds/guidance.json";
    Eventually.see("it in the feed", SOON, () -> byWord(feed), answer -> has(answer, item));

    Response answer = byWord(feed);

    assertThat(answer.contentType()).startsWith("application/feed+json");
    assertThat(answer.jsonPath().getList("items.id")).containsExactly("urn:uuid:" + item);
    assertThat(answer.jsonPath().getString("version"))
        .isEqualTo("https://jsonfeed.org/version/1.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive=nonsense", "archive=bG9nHzE", "archive=&phse=response"})
  void what_names_no_archive_is_refused(String query) {
    Response answer = Api.anyone().get("/feeds/guidance.atom?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void an_archive_has_no_words_and_no_pages() {
    assertProblem(
        Api.anyone().get("/feeds/guidance.atom?archive=YXJjaGl2ZR8xMDAfeA&q=drill"),
        400,
        "invalid-parameter");
  }

  @Test
  void pages_announce_all_formats() {
    String page = Api.anyone().accept("text/html").get("/search?phase=response").asString();

    assertThat(page)
        .contains("type=\"application/atom+xml\"")
        .contains("href=\"/feeds/guidance.rss?phase=response\"")
        .contains("href=\"/feeds/guidance.json?phase=response\"");
  }

  private Response byWord(String feed) {
    return Api.anyone().queryParam("q", shelf.word()).get(feed);
  }

  private static Response byTopic(String feed) {
    return Api.anyone().queryParam("topic", "drills-and-exercises").get(feed);
  }

  private static Response unchanged(String feed) {
    return Eventually.see(
        "304",
        SOON,
        () ->
            Api.anyone()
                .header("If-None-Match", byTopic(feed).header("ETag"))
                .queryParam("topic", "drills-and-exercises")
                .get(feed),
        answer -> answer.statusCode() == 304);
  }

  private static boolean has(Response answer, String item) {
    return answer.asString().contains(item);
  }

  private static boolean tombstoned(Response answer, String item) {
    String text = answer.asString();
    return text.contains("deleted-entry ref=\"urn:uuid:" + item)
        || text.contains("\"deleted\":[{\"id\":\"urn:uuid:" + item);
  }
}
