package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;

/**
 * Writes one item as an Atom entry: its tags as categories of the taxonomy's schemes, its file as
 * the enclosure.
 */
final class AtomEntry {

  private final FeedXml xml;
  private final EntryTags tags;

  AtomEntry(FeedXml xml, EntryTags tags) {
    this.xml = xml;
    this.tags = tags;
  }

  void write(GuidanceRecord item) throws XMLStreamException {
    xml.start("entry");
    xml.element("id", FeedXml.urn(item.id()));
    xml.element("title", item.title());
    xml.element("updated", FeedXml.time(item.updated()));
    xml.element("published", FeedXml.time(item.published()));
    xml.start("author");
    xml.element("name", item.publisher().name());
    xml.close();
    links(item);
    xml.element("summary", item.summary());
    xml.element("rights", item.rights());
    for (EntryTags.Tag tag : tags.of(item)) {
      xml.empty("category", "term", tag.term(), "scheme", tag.scheme(), "label", tag.label());
    }
    for (EvidenceStatement stated : item.evidence()) {
      evidence(stated);
    }
    xml.close();
  }

  void write(Notice notice) throws XMLStreamException {
    xml.start("entry");
    xml.element("id", FeedXml.urn(notice.id()));
    xml.element("title", notice.title());
    xml.element("updated", FeedXml.time(notice.at()));
    xml.start("author");
    xml.element("name", notice.by());
    xml.close();
    xml.link("alternate", notice.about(), "application/json");
    xml.element("summary", notice.words());
    xml.close();
  }

  /**
   * Whole, each statement by itself: a category says neither what it covers nor where it stands.
   */
  private void evidence(EvidenceStatement stated) throws XMLStreamException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("scale", stated.scale());
    attributes.put("rating", stated.rating());
    attributes.put("source", Objects.toString(stated.source(), ""));
    attributes.put("date", Objects.toString(stated.date(), ""));
    attributes.put("scope", Objects.toString(stated.scope(), ""));
    xml.ours("evidence", attributes);
  }

  private void links(GuidanceRecord item) throws XMLStreamException {
    String api = "/api/v1/guidance/" + item.id();
    xml.link("alternate", URI.create("/guidance/" + item.id()), "text/html");
    xml.link("related", URI.create(api), "application/json");
    OriginalFile file = item.file();
    xml.empty(
        "link",
        "rel",
        "enclosure",
        "type",
        file.mediaType(),
        "length",
        Long.toString(file.bytes()),
        "href",
        xml.absolute(URI.create(api + "/file")));
  }
}
