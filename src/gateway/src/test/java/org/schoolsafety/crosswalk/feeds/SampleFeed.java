package org.schoolsafety.crosswalk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublicationEvent;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.publication.Withdrawal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds to be written, and readers of what was. */
public final class SampleFeed {

  /** The public address of the gateway that writes them. */
  public static final URI GATEWAY = URI.create("https://library.example.org");

  static final Instant CHANGED = Instant.parse("2026-01-05T14:00:00.123456Z");
  private static final Instant LEFT = Instant.parse("2026-02-01T09:00:00Z");

  private SampleFeed() {}

  static Feed of(List<GuidanceRecord> items, List<Departure> departures, @Nullable URI next) {
    URI self = URI.create("/feeds/guidance.atom?q=a&size=2");
    return feed(items, departures, new Feed.Links(self, next, null, null));
  }

  static Feed archive(List<GuidanceRecord> items, List<Departure> departures) {
    return feed(
        items,
        departures,
        new Feed.Links(
            URI.create("/feeds/guidance.atom?archive=b"),
            null,
            URI.create("/feeds/guidance.atom?archive=a"),
            URI.create("/feeds/guidance.atom")));
  }

  private static Feed feed(
      List<GuidanceRecord> items, List<Departure> departures, Feed.Links links) {
    return new Feed(
        UUID.randomUUID(),
        "Guidance & more",
        CHANGED,
        URI.create("/search?q=a"),
        links,
        items,
        departures,
        List.of());
  }

  /** That an item of this title was withdrawn. */
  public static Departure withdrawn(String title) {
    Withdrawal withdrawal =
        new Withdrawal("outdated", "The law changed.", LEFT, "Granite State Center", null);
    GuidanceRecord record = item(title).next().withdrawn(withdrawal);
    return new Departure(
        Departure.Why.WITHDRAWN,
        new LogEntry(
            7,
            record.id(),
            1,
            PublicationEvent.WITHDRAWN,
            LEFT,
            "somebody",
            "Granite State Center",
            "The law changed.",
            record));
  }

  /** An item of this title. */
  public static GuidanceRecord item(String title) {
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

  static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  static Element only(Document document, String namespace, String name) {
    NodeList found = document.getElementsByTagNameNS(namespace, name);
    assertThat(found.getLength()).as(name).isEqualTo(1);
    return (Element) found.item(0);
  }
}
