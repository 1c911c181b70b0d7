package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class AtomWriterTest {

  private static final Instant CHANGED = Instant.parse("2026-01-05T14:00:00.123456Z");
  private static final URI GATEWAY = URI.create("https://library.example.org");
  private final Taxonomy taxonomy = new Taxonomy();

  @Test
  void a_feed_is_valid_atom_with_and_without_entries() throws Exception {
    String full =
        write(
            List.of(item("Evacuation Drill Checklist")),
            URI.create("/feeds/guidance.atom?cursor=x"));
    String empty = write(List.of(), null);

    assertValid(full);
    assertValid(empty);
  }

  @Test
  void a_feed_reader_finds_what_it_needs() throws Exception {
    GuidanceRecord item = item("Evacuation Drill Checklist");

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
  void tags_are_categories_of_the_taxonomy() throws Exception {
    SyndEntry entry = read(write(List.of(item("x")), null)).getEntries().get(0);

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
    String atom = write(List.of(item("x")), null);

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

    SyndFeed feed = read(write(List.of(item(title)), null));

    assertThat(feed.getEntries().get(0).getTitle())
        .isEqualTo("Plans & <b>drills</b> ]]> \"quoted\" \ud83d\ude8c");
  }

  private String write(List<GuidanceRecord> items, URI next) {
    Feed feed =
        new Feed(
            UUID.randomUUID(),
            "Guidance & more",
            CHANGED,
            URI.create("/feeds/guidance.atom?q=a&size=2"),
            URI.create("/search?q=a"),
            next,
            items);
    return AtomWriter.write(feed, GATEWAY, taxonomy);
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

  private static GuidanceRecord item(String title) {
    return new GuidanceRecord(
        UUID.randomUUID(),
        title,
        "One page for the day of the drill.",
        "current",
        1,
        new PublisherReference("granite", "Granite State Center", "state-school-safety-center"),
        "tool",
        List.of("response"),
        List.of("drills-and-exercises"),
        List.of("teachers"),
        List.of(),
        List.of(),
        List.of(
            new EvidenceStatement(
                "essa-tier",
                "strong",
                "https://ies.example/1",
                LocalDate.of(2024, 2, 1),
                "Grades 6 to 8"),
            new EvidenceStatement("essa-tier", "promising", null, null, null),
            new EvidenceStatement("crimesolutions-rating", "promising", null, null, null)),
        "en",
        "Free to share",
        null,
        LocalDate.of(2025, 8, 1),
        CHANGED,
        CHANGED,
        new OriginalFile(
            "drill.docx", "application/msword", 18213, "0".repeat(64), null, 3120, true),
        new VettingNote("Granite State Center", CHANGED, "Tried in two districts."));
  }
}
