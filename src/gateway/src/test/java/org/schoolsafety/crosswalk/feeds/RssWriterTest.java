package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;
import org.w3c.dom.Document;

class RssWriterTest {

  private final Taxonomy taxonomy = new Taxonomy();

  @Test
  void a_feed_reader_finds_what_it_needs() throws Exception {
    GuidanceRecord item = SampleFeed.item("Plans & <b>drills</b> \u0000");

    SyndFeed feed = read(write(SampleFeed.of(List.of(item), List.of(), null)));
    SyndEntry entry = feed.getEntries().get(0);

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(entry.getTitle()).isEqualTo("Plans & <b>drills</b> ");
    assertThat(entry.getUri()).isEqualTo("urn:uuid:" + item.id());
    assertThat(entry.getLink()).isEqualTo("https://library.example.org/guidance/" + item.id());
    assertThat(entry.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2026-01-05T14:00:00Z"));
    assertThat(entry.getEnclosures().get(0).getLength()).isEqualTo(18213);
    assertThat(entry.getCategories())
        .anySatisfy(
            category -> {
              assertThat(category.getName()).isEqualTo("response");
              assertThat(category.getTaxonomyUri()).endsWith("/taxonomy/phase");
            });
  }

  @Test
  void archives_and_tombstones_are_told_in_atoms_words() throws Exception {
    Departure departure = SampleFeed.withdrawn("Old plan");

    Document feed = SampleFeed.xml(write(SampleFeed.archive(List.of(), List.of(departure))));

    assertThat(SampleFeed.only(feed, FeedXml.HISTORY, "archive")).isNotNull();
    assertThat(SampleFeed.only(feed, FeedXml.TOMBSTONES, "deleted-entry").getAttribute("ref"))
        .isEqualTo("urn:uuid:" + departure.entry().guidanceId());
  }

  private String write(Feed feed) {
    return RssWriter.write(feed, SampleFeed.GATEWAY, taxonomy);
  }

  private static SyndFeed read(String rss) throws Exception {
    return new SyndFeedInput().build(new StringReader(rss));
  }
}
