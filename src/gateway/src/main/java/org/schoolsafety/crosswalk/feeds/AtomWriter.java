package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import javax.xml.stream.XMLStreamException;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Writes a feed as Atom 1.0 (RFC 4287), with archives (RFC 5005) and tombstones (RFC 6721). */
public final class AtomWriter {

  /** The media type of what it writes. */
  public static final String MEDIA_TYPE = "application/atom+xml";

  private AtomWriter() {}

  /**
   * The document.
   *
   * @param gateway the public address that relative addresses start from
   */
  public static String write(Feed feed, URI gateway, Taxonomy taxonomy) {
    try {
      FeedXml xml = new FeedXml(gateway, "");
      feed(xml, feed, taxonomy);
      return xml.end();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A feed could not be written to memory", impossible);
    }
  }

  private static void feed(FeedXml xml, Feed feed, Taxonomy taxonomy) throws XMLStreamException {
    xml.start("feed");
    xml.defaultNamespace(FeedXml.ATOM);
    xml.namespaces("cw", FeedXml.OURS, "fh", FeedXml.HISTORY, "at", FeedXml.TOMBSTONES);
    xml.element("id", FeedXml.urn(feed.id()));
    xml.element("title", feed.title());
    xml.element("updated", FeedXml.time(feed.updated()));
    xml.element("generator", "Crosswalk");
    xml.link("alternate", feed.page(), "text/html");
    xml.links(feed.links(), MEDIA_TYPE);
    AtomEntry entry = new AtomEntry(xml, new EntryTags(taxonomy));
    for (Notice notice : feed.notices()) {
      entry.write(notice);
    }
    for (GuidanceRecord item : feed.entries()) {
      entry.write(item);
    }
    new DeletedEntry(xml).write(feed.departures());
    xml.close();
  }
}
