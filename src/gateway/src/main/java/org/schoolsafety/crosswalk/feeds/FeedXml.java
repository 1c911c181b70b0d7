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

/** XML of feeds: elements of the format itself have no prefix, those of others one of their own. */
final class FeedXml {

  static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String HISTORY = "http://purl.org/syndication/history/1.0";
  static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

  /** Of what Atom has no element for; readers that do not know it pass it over (RFC 4287, 6.3). */
  static final String OURS = "https://crosswalk.schoolsafety.org/ns/feed";

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final URI gateway;
  private final String atomPrefix;

  /** A document in which Atom's elements have this prefix; empty if they are the format itself. */
  FeedXml(URI gateway, String atomPrefix) throws XMLStreamException {
    this.gateway = gateway;
    this.atomPrefix = atomPrefix;
    this.xml = FACTORY.createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  String end() throws XMLStreamException {
    xml.writeEndDocument();
    return text.toString();
  }

  void namespaces(String... prefixesAndUris) throws XMLStreamException {
    for (int at = 0; at < prefixesAndUris.length; at += 2) {
      xml.writeNamespace(prefixesAndUris[at], prefixesAndUris[at + 1]);
    }
  }

  void defaultNamespace(String uri) throws XMLStreamException {
    xml.writeDefaultNamespace(uri);
  }

  void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  void startOf(String prefix, String name, String uri, String... attributes)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, uri);
    attributes(attributes);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  void element(String name, String content) throws XMLStreamException {
    start(name);
    xml.writeCharacters(XmlText.of(content));
    close();
  }

  void element(String prefix, String name, String uri, String content) throws XMLStreamException {
    startOf(prefix, name, uri);
    xml.writeCharacters(XmlText.of(content));
    close();
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  void empty(String prefix, String name, String uri) throws XMLStreamException {
    xml.writeEmptyElement(prefix, name, uri);
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

  void text(String content) throws XMLStreamException {
    xml.writeCharacters(XmlText.of(content));
  }

  void atomElement(String name, String content) throws XMLStreamException {
    if (atomPrefix.isEmpty()) {
      element(name, content);
    } else {
      element(atomPrefix, name, ATOM, content);
    }
  }

  void link(String relation, URI target, String type) throws XMLStreamException {
    if (atomPrefix.isEmpty()) {
      xml.writeEmptyElement("link");
    } else {
      xml.writeEmptyElement(atomPrefix, "link", ATOM);
    }
    attributes("rel", relation, "type", type, "href", absolute(target));
  }

  /** The document itself and its neighbours. */
  void links(Feed.Links links, String type) throws XMLStreamException {
    link("self", links.self(), type);
    if (links.next() != null) {
      link("next", links.next(), type);
    }
    if (links.prevArchive() != null) {
      link("prev-archive", links.prevArchive(), type);
    }
    if (links.current() != null) {
      link("current", links.current(), type);
      empty("fh", "archive", HISTORY);
    }
  }

  String absolute(URI target) {
    return gateway.resolve(target).toString();
  }

  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  /**
   * In whole seconds: common feed readers read a fraction of six digits as thousands of seconds.
   */
  static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      xml.writeAttribute(attributes[at], XmlText.of(attributes[at + 1]));
    }
  }
}
