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

/**
 * The pages of current items by the Sitemaps protocol, in parts under an index. Which part an item
 * is in does not depend on the others: see {@link SitemapPart}.
 */
@ApplicationScoped
public class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** How many items a part is meant to have. */
  private static final int USUAL_SIZE = 10_000;

  private static final List<String> OWN_PAGES = List.of("/", "/about");

  /** More the protocol does not allow in a part. */
  private static final int MOST_ITEMS = 50_000 - OWN_PAGES.size();

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  @Inject ListCurrent items;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /** The index of the parts; there is always one. */
  public String index() {
    return index(USUAL_SIZE);
  }

  /** The same with parts of about this size. */
  String index(int usualSize) {
    List<SitemapPart> parts = SitemapPart.all(items.count(), usualSize);
    return written(
        xml -> {
          xml.writeStartElement("sitemapindex");
          xml.writeDefaultNamespace(NAMESPACE);
          for (SitemapPart part : parts) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", absolute("/sitemap-" + part.name() + ".xml"));
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  /**
   * The part of this name, whether or not the index has it now; empty if none can be called so, or
   * if it has grown too large since the index named it. The first has the pages of the site itself.
   */
  public Optional<String> part(String name) {
    return SitemapPart.named(name).flatMap(part -> part(part, MOST_ITEMS));
  }

  /** The same with at most so many items. */
  Optional<String> part(SitemapPart part, int most) {
    List<ListCurrent.Listed> listed = items.between(part.first(), part.last(), most + 1);
    return listed.size() > most ? Optional.empty() : Optional.of(written(part, listed));
  }

  private String written(SitemapPart part, List<ListCurrent.Listed> listed) {
    return written(
        xml -> {
          xml.writeStartElement("urlset");
          xml.writeDefaultNamespace(NAMESPACE);
          for (String path : part.isFirst() ? OWN_PAGES : List.<String>of()) {
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
        });
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
