package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class JsonFeedWriterTest {

  private final Taxonomy taxonomy = new Taxonomy();

  @Test
  void a_feed_has_what_json_feed_asks_for() {
    GuidanceRecord item = SampleFeed.item("Plans & \"drills\"");

    JsonObject feed =
        read(SampleFeed.of(List.of(item), List.of(), URI.create("/feeds/guidance.json?cursor=x")));
    JsonObject entry = feed.getJsonArray("items").getJsonObject(0);

    assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.getString("next_url"))
        .isEqualTo("https://library.example.org/feeds/guidance.json?cursor=x");
    assertThat(entry.getString("id")).isEqualTo("urn:uuid:" + item.id());
    assertThat(entry.getString("title")).isEqualTo("Plans & \"drills\"");
    assertThat(entry.getString("content_text")).isEqualTo(item.summary());
    assertThat(entry.getString("date_modified")).isEqualTo("2026-01-05T14:00:00Z");
    assertThat(entry.getJsonArray("authors").getJsonObject(0).getString("name"))
        .isEqualTo("Granite State Center");
    assertThat(entry.getJsonArray("attachments").getJsonObject(0).getInt("size_in_bytes"))
        .isEqualTo(18213);
  }

  @Test
  void what_left_and_the_archive_before_are_in_the_extension() {
    Departure departure = SampleFeed.withdrawn("Old plan");

    JsonObject extension =
        read(SampleFeed.archive(List.of(), List.of(departure))).getJsonObject("_crosswalk");
    JsonObject deleted = extension.getJsonArray("deleted").getJsonObject(0);

    assertThat(extension.getBoolean("archive")).isTrue();
    assertThat(extension.getString("prev_archive")).endsWith("archive=a");
    assertThat(deleted.getString("id")).isEqualTo("urn:uuid:" + departure.entry().guidanceId());
    assertThat(deleted.getString("why")).isEqualTo("withdrawn");
    assertThat(deleted.getString("comment")).contains("The law changed.");
  }

  private JsonObject read(Feed feed) {
    String json = JsonFeedWriter.write(feed, SampleFeed.GATEWAY, taxonomy);
    return Json.createReader(new StringReader(json)).readObject();
  }
}
