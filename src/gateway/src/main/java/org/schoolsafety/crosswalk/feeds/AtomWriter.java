package org.schoolsafety.crosswalk.feeds;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Writes a feed as Atom 1.0 (RFC 4287). */
public final class AtomWriter {

  /** The media type of what it writes. */
  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Of what Atom has no element for; readers that do not know it pass it over (RFC 4287, 6.3). */
  private static final String OURS = "https://crosswalk.schoolsafety.org/ns/feed";

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final StringWriter text = new StringWriter();
  private final URI gateway;
  private final Taxonomy taxonomy;
  private final XMLStreamWriter xml;

  private AtomWriter(URI gateway, Taxonomy taxonomy) throws XMLStreamException {
    this.gateway = gateway;
    this.taxonomy = taxonomy;
    this.xml = FACTORY.createXMLStreamWriter(text);
  }

  /**
   * The document.
   *
   * @param gateway the public address that relative addresses start from
   */
  public static String write(Feed feed, URI gateway, Taxonomy taxonomy) {
    try {
      AtomWriter writer = new AtomWriter(gateway, taxonomy);
      writer.feed(feed);
      return writer.text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A feed could not be written to memory", impossible);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeNamespace("cw", OURS);
    element("id", urn(feed.id()));
    element("title", feed.title());
    element("updated", feed.updated());
    element("generator", "Crosswalk");
    link("self", feed.self(), MEDIA_TYPE);
    link("alternate", feed.page(), "text/html");
    if (feed.next() != null) {
      link("next", feed.next(), MEDIA_TYPE);
    }
    for (GuidanceRecord entry : feed.entries()) {
      new AtomEntry(this, taxonomy).write(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  void start(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.of(content));
    xml.writeEndElement();
  }

  /**
   * In whole seconds: common feed readers read a fraction of six digits as thousands of seconds.
   */
  void element(String name, Instant time) throws XMLStreamException {
    element(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int at = 0; at < attributes.length; at += 2) {
      xml.writeAttribute(attributes[at], XmlText.of(attributes[at + 1]));
    }
  }

  /** An element of our own namespace; attributes without a value are left out. */
  void ours(String name, Map<String, String> attributes) throws XMLStreamException {
    xml.writeEmptyElement("cw", name, OURS);
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      if (!each.getValue().isEmpty()) {
        xml.writeAttribute(each.getKey(), XmlText.of(each.getValue()));
      }
    }
  }

  void link(String relation, URI target, String type) throws XMLStreamException {
    empty("link", "rel", relation, "type", type, "href", absolute(target));
  }

  String absolute(URI target) {
    return gateway.resolve(target).toString();
  }

  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
