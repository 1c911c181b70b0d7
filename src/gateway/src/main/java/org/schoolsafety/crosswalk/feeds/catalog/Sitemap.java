package org.schoolsafety.crosswalk.feeds.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.publication.ListCurrent;

/** The pages of current items by the Sitemaps protocol, in parts under an index. */
@ApplicationScoped
public class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int PAGES_A_PART = 10_000;
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  @Inject ListCurrent items;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /** The index of the parts; there is always one. */
  public String index() {
    int parts = parts();
    return written(
        xml -> {
          xml.writeStartElement("sitemapindex");
          xml.writeDefaultNamespace(NAMESPACE);
          for (int part = 1; part <= parts; part++) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", absolute("/sitemap-" + part + ".xml"));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  /** A part, from 1; empty if there is no such part. The first has the pages of the site itself. */
  public Optional<String> part(int number) {
    if (number < 1 || number > parts()) {
      return Optional.empty();
    }
    List<ListCurrent.Listed> listed = items.after((number - 1) * PAGES_A_PART, PAGES_A_PART);
    return Optional.of(
        written(
            xml -> {
              xml.writeStartElement("urlset");
              xml.writeDefaultNamespace(NAMESPACE);
              for (String path : number == 1 ? List.of("/", "/about") : List.<String>of()) {
                xml.writeStartElement("url");
                element(xml, "loc", absolute(path));
                xml.writeEndElement();
              }
              for (ListCurrent.Listed item : listed) {
                xml.writeStartElement("url");
                element(xml, "loc", absolute("/guidance/" + item.id()));
                element(xml, "lastmod", item.updated().truncatedTo(ChronoUnit.SECONDS).toString());
                xml.writeEndElement();
              }
              xml.writeEndElement();
            }));
  }

  private int parts() {
    return Math.max(1, (items.count() + PAGES_A_PART - 1) / PAGES_A_PART);
  }

  private String absolute(String path) {
    return gateway.resolve(path).toString();
  }

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String written(Content content) {
    try {
      StringWriter text = new StringWriter();
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("A sitemap could not be written to memory", impossible);
    }
  }
}
