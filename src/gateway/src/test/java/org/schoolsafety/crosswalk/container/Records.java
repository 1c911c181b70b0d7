package org.schoolsafety.crosswalk.container;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;

/** Public records of guidance, as vetting composes them. */
public final class Records {

  private static final OriginalFile NO_FILE =
      new OriginalFile("drill.txt", "text/plain", 10, "0".repeat(64), null, 10, true);

  private Records() {}

  /** A new item of this title. */
  public static GuidanceRecord titled(String title) {
    return publishedBy("test-publisher", title);
  }

  /** The record of the item's next version, as vetting composes it. */
  public static GuidanceRecord revisionOf(GuidanceRecord item, String title) {
    return record(item.id(), title, item.version() + 1, item.publisher().id(), "en");
  }

  /** The same for an item that is kept at this address too. */
  public static GuidanceRecord revisionOf(GuidanceRecord item, String title, String address) {
    return record(
        item.id(),
        title,
        item.version() + 1,
        item.publisher().id(),
        "en",
        address,
        item.file(),
        List.of(),
        List.of());
  }

  /** A new item of this publisher. */
  public static GuidanceRecord publishedBy(String publisher, String title) {
    return record(UUID.randomUUID(), title, 1, publisher, "en");
  }

  /** A new item in this language. */
  public static GuidanceRecord in(String language, String title) {
    return record(UUID.randomUUID(), title, 1, "test-publisher", language);
  }

  /** A new item of this publisher that is kept at this address too, with this text in its file. */
  public static GuidanceRecord sourcedAt(String publisher, String address, SentText text) {
    return record(
        UUID.randomUUID(),
        "Evacuation drills",
        1,
        publisher,
        "en",
        address,
        new OriginalFile(
            "drill.txt", "text/plain", text.bytes(), text.sha256(), null, text.characters(), true),
        List.of(),
        List.of());
  }

  /** A new item of this publisher for this function and audience. */
  public static GuidanceRecord meantFor(
      String publisher, String title, String function, String audience) {
    return record(
        UUID.randomUUID(),
        title,
        1,
        publisher,
        "en",
        null,
        NO_FILE,
        List.of(function),
        List.of(audience));
  }

  /** What the original of this item says. */
  public static List<Passage> passagesOf(GuidanceRecord item) {
    return List.of(
        new Passage(1, item.title(), 1, "Staff practice the drill of " + item.title() + "."));
  }

  private static GuidanceRecord record(
      UUID id, String title, int version, String publisher, String language) {
    return record(id, title, version, publisher, language, null, NO_FILE, List.of(), List.of());
  }

  private static GuidanceRecord record(
      UUID id,
      String title,
      int version,
      String publisher,
      String language,
      @Nullable String address,
      OriginalFile file,
      List<String> functions,
      List<String> audiences) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new GuidanceRecord(
        id,
        title,
        "What to do, and who does it.",
        "current",
        version,
        new PublisherReference(publisher, "Test Publisher", "nonprofit"),
        "guidance",
        List.of("prevention"),
        List.of("drills-and-exercises"),
        audiences,
        functions,
        List.of(),
        List.of(new EvidenceStatement("essa-tier", "promising", null, null, "staff")),
        language,
        "Public domain",
        address,
        null,
        now,
        now,
        file,
        new VettingNote("Test Center", now, "Sound."),
        LocalDate.of(2099, 12, 31),
        null,
        null,
        List.of(),
        null,
        List.of());
  }
}
