package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomWriterTest {

  private final Taxonomy taxonomy = new Taxonomy();

  @Test
  void a_feed_is_valid_atom_with_and_without_entries() throws Exception {
    String full =
        write(
            List.of(SampleFeed.item("Evacuation Drill Checklist")),
            URI.create("/feeds/guidance.atom?cursor=x"));
    String empty = write(List.of(), null);

    assertValid(full);
    assertValid(empty);
  }

  @Test
  void a_feed_reader_finds_what_it_needs() throws Exception {
    GuidanceRecord item = SampleFeed.item("Evacuation Drill Checklist");

    SyndFeed feed = read(write(List.of(item), null));
    SyndEntry entry = feed.getEntries().get(0);

    assertThat(entry.getUri()).isEqualTo("urn:uuid:" + item.id());
    assertThat(entry.getLink()).isEqualTo("https://library.example.org/guidance/" + item.id());
    assertThat(entry.getAuthor()).isEqualTo("Granite State Center");
    assertThat(entry.getEnclosures().get(0).getUrl()).endsWith(item.id() + "/file");
    assertThat(entry.getEnclosures().get(0).getLength()).isEqualTo(18213);
    assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-01-05T14:00:00Z"));
  }

  @Test
  void what_left_is_a_tombstone_with_who_and_why() throws Exception {
    Departure departure = SampleFeed.withdrawn("Old plan");

    Document feed =
        SampleFeed.xml(
            AtomWriter.write(
                SampleFeed.archive(List.of(), List.of(departure)), SampleFeed.GATEWAY, taxonomy));
    Element tombstone = SampleFeed.only(feed, FeedXml.TOMBSTONES, "deleted-entry");

    assertThat(tombstone.getAttribute("ref"))
        .isEqualTo("urn:uuid:" + departure.entry().guidanceId());
    assertThat(tombstone.getAttribute("when")).isEqualTo("2026-02-01T09:00:00Z");
    assertThat(tombstone.getTextContent()).contains("Granite State Center", "The law changed.");
  }

  @Test
  void an_archive_says_that_it_is_one_and_where_the_others_are() throws Exception {
    String archive =
        AtomWriter.write(
            SampleFeed.archive(
                List.of(SampleFeed.item("x")), List.of(SampleFeed.withdrawn("Old plan"))),
            SampleFeed.GATEWAY,
            taxonomy);

    assertValid(archive);
    assertThat(SampleFeed.only(SampleFeed.xml(archive), FeedXml.HISTORY, "archive")).isNotNull();
    assertThat(archive)
        .contains("rel=\"prev-archive\"", "rel=\"current\"")
        .contains("https://library.example.org/feeds/guidance.atom?archive=a");
  }

  @Test
  void tags_are_categories_of_the_taxonomy() throws Exception {
    SyndEntry entry = read(write(List.of(SampleFeed.item("x")), null)).getEntries().get(0);

    assertThat(entry.getCategories())
        .anySatisfy(
            category -> {
              assertThat(category.getName()).isEqualTo("response");
              assertThat(category.getTaxonomyUri())
                  .isEqualTo("https://crosswalk.schoolsafety.org/taxonomy/phase");
              assertThat(category.getLabel()).isEqualTo("Response");
            });
  }

  @Test
  void every_statement_of_evidence_is_carried_whole_and_by_itself() throws Exception {
    String atom = write(List.of(SampleFeed.item("x")), null);

    assertValid(atom);

    assertThat(atom)
        .contains(
            "<cw:evidence scale=\"essa-tier\" rating=\"strong\" source=\"https://ies.example/1\""
                + " date=\"2024-02-01\" scope=\"Grades 6 to 8\"/>")
        .contains("<cw:evidence scale=\"essa-tier\" rating=\"promising\"/>")
        .contains("<cw:evidence scale=\"crimesolutions-rating\" rating=\"promising\"/>");
  }

  @Test
  void text_of_any_kind_stays_text() throws Exception {
    String title = "Plans & <b>drills</b> \u0000\u0008]]> \"quoted\" \ud83d\ude8c";

    SyndFeed feed = read(write(List.of(SampleFeed.item(title)), null));

    assertThat(feed.getEntries().get(0).getTitle())
        .isEqualTo("Plans & <b>drills</b> ]]> \"quoted\" \ud83d\ude8c");
  }

  private String write(List<GuidanceRecord> items, URI next) {
    return AtomWriter.write(SampleFeed.of(items, List.of(), next), SampleFeed.GATEWAY, taxonomy);
  }

  private static SyndFeed read(String atom) throws Exception {
    return new SyndFeedInput().build(new StringReader(atom));
  }

  private static void assertValid(String atom) throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(AtomWriterTest.class.getResource("/atom/atom.xsd"));
    schema.newValidator().validate(new StreamSource(new StringReader(atom)));
  }
}
