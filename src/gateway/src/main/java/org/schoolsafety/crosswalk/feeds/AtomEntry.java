package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Writes one item as an Atom entry: its tags as categories of the taxonomy's schemes, its file as
 * the enclosure.
 */
final class AtomEntry {

  private final AtomWriter xml;
  private final Taxonomy taxonomy;

  AtomEntry(AtomWriter xml, Taxonomy taxonomy) {
    this.xml = xml;
    this.taxonomy = taxonomy;
  }

  void write(GuidanceRecord item) throws XMLStreamException {
    xml.start("entry");
    xml.element("id", AtomWriter.urn(item.id()));
    xml.element("title", item.title());
    xml.element("updated", item.updated());
    xml.element("published", item.published());
    xml.start("author");
    xml.element("name", item.publisher().name());
    xml.end();
    links(item);
    xml.element("summary", item.summary());
    xml.element("rights", item.rights());
    categories(item);
    for (EvidenceStatement stated : item.evidence()) {
      evidence(stated);
    }
    xml.end();
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

  private void categories(GuidanceRecord item) throws XMLStreamException {
    categories("phase", item.phases());
    categories("topic", item.topics());
    categories("audience", item.audiences());
    categories("function", item.functions());
    categories("hazard", item.hazards());
    if (item.kind() != null) {
      categories("kind", List.of(item.kind()));
    }
    for (EvidenceStatement stated : item.evidence()) {
      categories(stated.scale(), List.of(stated.rating()));
    }
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

  private void categories(String scheme, List<String> notations) throws XMLStreamException {
    for (String notation : notations) {
      String uri = taxonomy.scheme(scheme).map(known -> known.uri().toString()).orElse("");
      xml.empty(
          "category", "term", notation, "scheme", uri, "label", taxonomy.label(scheme, notation));
    }
  }
}
