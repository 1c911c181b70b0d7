package org.schoolsafety.crosswalk.journeys.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.xml.sax.InputSource;

/** Reading an item, its versions, its file, and subscribing to a search. */
class ReadingIT {

  private final Shelf shelf = Shelf.get();
  private final String item = "/api/v1/guidance/" + shelf.assessment;

  @Test
  void an_item_says_who_published_it_who_vetted_it_and_on_what_evidence() {
    JsonPath record = Api.anyone().get(item).then().statusCode(200).extract().jsonPath();

    assertThat(record.getString("title")).isEqualTo("Walking the Grounds");
    assertThat(record.getString("status")).isEqualTo("current");
    assertThat(record.getString("publisher.id")).isEqualTo("granite-state-emergency-management");
    assertThat(record.getString("vetting.reason")).isNotBlank();
    assertThat(record.getList("evidence.rating")).containsExactly("strong");
    assertThat(record.getString("rights")).isNotBlank();
    assertThat(record.getString("published")).endsWith("Z");
  }

  @Test
  void a_new_item_has_one_version_that_reads_like_the_item() {
    JsonPath versions = Api.anyone().get(item + "/versions").jsonPath();

    JsonPath first = Api.anyone().get(versions.getString("items[0].link")).jsonPath();

    assertThat(versions.getInt("total")).isEqualTo(1);
    assertThat(first.getString("title")).isEqualTo("Walking the Grounds");
    assertThat(Api.anyone().get(item + "/versions/2").statusCode()).isEqualTo(404);
  }

  @Test
  void an_item_that_has_not_changed_is_not_sent_again() {
    Response first = Api.anyone().get(item);

    Response byTag = Api.anyone().header("If-None-Match", first.header("ETag")).get(item);
    Response byDate =
        Api.anyone().header("If-Modified-Since", first.header("Last-Modified")).get(item);

    assertThat(byTag.statusCode()).isEqualTo(304);
    assertThat(byDate.statusCode()).isEqualTo(304);
    assertThat(byTag.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void who_wants_only_what_is_older_is_told_since_when_it_is_not() {
    Response refused =
        Api.anyone().header("If-Unmodified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").get(item);

    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.headers().getValues("Last-Modified")).hasSize(1);
  }

  @Test
  void the_file_comes_as_it_was_sent_as_a_download() {
    Response file = Api.anyone().get(item + "/file");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.asByteArray()).isEqualTo(shelf.pdf.bytes());
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition"))
        .startsWith("attachment")
        .contains("assessment.pdf");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void a_part_of_the_file_can_be_asked_for() {
    Response part = Api.anyone().header("Range", "bytes=5-14").get(item + "/file");
    Response last = Api.anyone().header("Range", "bytes=-7").get(item + "/file");
    byte[] bytes = shelf.pdf.bytes();

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 5, 15));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 5-14/" + bytes.length);
    assertThat(last.asByteArray())
        .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 7, bytes.length));
  }

  @Test
  void a_file_that_the_caller_has_is_not_sent_again() {
    String tag = Api.anyone().get(item + "/file").header("ETag");

    Response again = Api.anyone().header("If-None-Match", tag).get(item + "/file");
    Response changed =
        Api.anyone()
            .header("Range", "bytes=0-3")
            .header("If-Range", "\"another\"")
            .get(item + "/file");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.asByteArray()).hasSize(shelf.pdf.bytes().length);
  }

  @Test
  void a_search_is_a_valid_feed_with_the_latest_change_first() throws Exception {
    Response answer = shelf.ask("/feeds/guidance.atom", "");

    SyndFeed feed =
        new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(answer.asByteArray())));

    assertThat(answer.contentType()).startsWith("application/atom+xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(5);
    assertThat(feed.getEntries().get(0).getUri()).isEqualTo("urn:uuid:" + shelf.webinar);
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getUpdatedDate)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void a_feed_takes_the_searchs_filters_and_answers_304_until_something_changes() {
    Response first = shelf.ask("/feeds/guidance.atom", "", "kind=toolkit");
    Response again =
        Api.anyone()
            .header("If-None-Match", first.header("ETag"))
            .queryParam("q", "\"" + shelf.word + "\"")
            .queryParam("kind", "toolkit")
            .get("/feeds/guidance.atom");

    assertThat(first.asString()).contains(shelf.recovery).doesNotContain(shelf.drill);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
  }
}
