package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Writes a feed as RSS 2.0. What RSS has no words for, archives and tombstones, it says in Atom's.
 */
public final class RssWriter {

  /** The media type of what it writes. */
  public static final String MEDIA_TYPE = "application/rss+xml";

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private final FeedXml xml;
  private final EntryTags tags;

  private RssWriter(FeedXml xml, EntryTags tags) {
    this.xml = xml;
    this.tags = tags;
  }

  /**
   * The document.
   *
   * @param gateway the public address that relative addresses start from
   */
  public static String write(Feed feed, URI gateway, Taxonomy taxonomy) {
    try {
      FeedXml xml = new FeedXml(gateway, "atom");
      new RssWriter(xml, new EntryTags(taxonomy)).feed(feed);
      return xml.end();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A feed could not be written to memory", impossible);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.start("rss", "version", "2.0");
    xml.namespaces("atom", FeedXml.ATOM, "dc", DUBLIN_CORE);
    xml.namespaces("fh", FeedXml.HISTORY, "at", FeedXml.TOMBSTONES);
    xml.start("channel");
    xml.element("title", feed.title());
    xml.element("link", xml.absolute(feed.page()));
    xml.element("description", "What is current, the latest change first.");
    xml.element("lastBuildDate", time(feed.updated()));
    xml.element("generator", "Crosswalk");
    xml.links(feed.links(), MEDIA_TYPE);
    for (Notice notice : feed.notices()) {
      item(notice);
    }
    for (GuidanceRecord item : feed.entries()) {
      item(item);
    }
    new DeletedEntry(xml).write(feed.departures());
    xml.close();
    xml.close();
  }

  private void item(GuidanceRecord item) throws XMLStreamException {
    xml.start("item");
    xml.element("title", item.title());
    xml.element("link", xml.absolute(URI.create("/guidance/" + item.id())));
    xml.start("guid", "isPermaLink", "false");
    xml.text(FeedXml.urn(item.id()));
    xml.close();
    xml.element("pubDate", time(item.updated()));
    xml.element("dc", "creator", DUBLIN_CORE, item.publisher().name());
    xml.element("description", item.summary());
    for (EntryTags.Tag tag : tags.of(item)) {
      xml.start("category", "domain", tag.scheme());
      xml.text(tag.term());
      xml.close();
    }
    enclosure(item);
    xml.close();
  }

  private void item(Notice notice) throws XMLStreamException {
    xml.start("item");
    xml.element("title", notice.title());
    xml.element("link", xml.absolute(notice.about()));
    xml.start("guid", "isPermaLink", "false");
    xml.text(FeedXml.urn(notice.id()));
    xml.close();
    xml.element("pubDate", time(notice.at()));
    xml.element("dc", "creator", DUBLIN_CORE, notice.by());
    xml.element("description", notice.words());
    xml.close();
  }

  private void enclosure(GuidanceRecord item) throws XMLStreamException {
    OriginalFile file = item.file();
    String address = xml.absolute(URI.create("/api/v1/guidance/" + item.id() + "/file"));
    xml.empty(
        "enclosure",
        "url",
        address,
        "length",
        Long.toString(file.bytes()),
        "type",
        file.mediaType());
  }

  private static String time(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }
}
