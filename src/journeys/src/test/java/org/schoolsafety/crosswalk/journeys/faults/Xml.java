package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML documents. */
final class Xml {

  private Xml() {}

  static Element read(String text) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException broken) {
      throw new IOException(broken);
    }
  }

  /** All elements of this name, in any namespace, below this one. */
  static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  /** The text of the first of them; empty if there is none. */
  static String text(Element parent, String name) {
    return all(parent, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }
}
