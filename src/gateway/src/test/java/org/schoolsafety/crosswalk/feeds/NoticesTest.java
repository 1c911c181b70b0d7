package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class NoticesTest {

  private static final Notice RETURNED =
      new Notice(
          UUID.randomUUID(),
          "Returned: Plans & \"drills\"",
          "Say who <decides>.",
          "Granite State Center",
          Instant.parse("2026-06-01T08:00:00Z"),
          URI.create("/api/v1/submissions/1"));

  private final Taxonomy taxonomy = new Taxonomy();
  private final Feed feed =
      SampleFeed.of(List.of(SampleFeed.item("Plan")), List.of(), null).telling(List.of(RETURNED));

  @ParameterizedTest
  @EnumSource(
      value = FeedFormat.class,
      names = {"ATOM", "RSS"})
  void a_feed_reader_shows_a_notice_before_the_guidance(FeedFormat format) throws Exception {
    String document = format.write(feed, SampleFeed.GATEWAY, taxonomy);

    SyndFeed read = new SyndFeedInput().build(new StringReader(document));
    SyndEntry entry = read.getEntries().get(0);

    assertThat(read.getEntries()).hasSize(2);
    assertThat(entry.getUri()).isEqualTo("urn:uuid:" + RETURNED.id());
    assertThat(entry.getTitle()).isEqualTo(RETURNED.title());
    assertThat(entry.getDescription().getValue()).isEqualTo(RETURNED.words());
    assertThat(entry.getLink()).isEqualTo("https://library.example.org/api/v1/submissions/1");
    assertThat(entry.getAuthor()).isEqualTo(RETURNED.by());
  }

  @Test
  void json_feed_has_it_as_an_item() {
    String document = JsonFeedWriter.write(feed, SampleFeed.GATEWAY, taxonomy);

    JsonObject item =
        Json.createReader(new StringReader(document))
            .readObject()
            .getJsonArray("items")
            .getJsonObject(0);

    assertThat(item.getString("id")).isEqualTo("urn:uuid:" + RETURNED.id());
    assertThat(item.getString("content_text")).isEqualTo(RETURNED.words());
    assertThat(item.getString("date_published")).isEqualTo("2026-06-01T08:00:00Z");
  }

  @Test
  void a_feed_changed_when_its_latest_notice_came() {
    Feed older =
        SampleFeed.of(List.of(), List.of(), null)
            .telling(
                List.of(
                    new Notice(UUID.randomUUID(), "Old", "", "", Instant.EPOCH, RETURNED.about())));

    assertThat(feed.updated()).isEqualTo(RETURNED.at());
    assertThat(older.updated()).isEqualTo(SampleFeed.CHANGED);
  }
}
