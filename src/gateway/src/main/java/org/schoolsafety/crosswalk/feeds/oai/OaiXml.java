package org.schoolsafety.crosswalk.feeds.oai;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.XmlText;

/** XML to memory, without the checked failures that memory does not have. */
final class OaiXml {

  static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  OaiXml() {
    try {
      xml = FACTORY.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  /** Begins the element that declares this namespace and where its schema lies. */
  void root(String qualifiedName, String prefix, String namespace, String schema) {
    start(qualifiedName);
    attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
    attribute("xmlns:xsi", SCHEMA_INSTANCE);
    attribute("xsi:schemaLocation", namespace + " " + schema);
  }

  void start(String qualifiedName) {
    try {
      xml.writeStartElement(qualifiedName);
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  void attribute(String qualifiedName, String value) {
    try {
      xml.writeAttribute(qualifiedName, XmlText.of(value));
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  void text(String content) {
    try {
      xml.writeCharacters(XmlText.of(content));
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  void end() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  /** The element, unless there is nothing to say. */
  void element(String qualifiedName, @Nullable String content) {
    if (content != null && !content.isEmpty()) {
      start(qualifiedName);
      text(content);
      end();
    }
  }

  String document() {
    try {
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  private static IllegalStateException failed(XMLStreamException impossible) {
    return new IllegalStateException("XML could not be written to memory", impossible);
  }
}
