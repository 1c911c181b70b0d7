package org.schoolsafety.crosswalk.publication;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/**
 * The public record of a guidance item at one version: what a log entry keeps for ever and what
 * every projection shows. Tags are notations of the taxonomy; times are UTC.
 *
 * @param id the item's permanent id
 * @param title its title
 * @param summary what it is about, in a sentence or two; may be empty
 * @param status {@code current}, {@code superseded} or {@code withdrawn}
 * @param version the version's number, from 1
 * @param publisher who stands behind it
 * @param kind a notation of {@code kind}
 * @param phases notations of {@code phase}
 * @param topics notations of {@code topic}
 * @param audiences notations of {@code audience}
 * @param functions notations of {@code function}
 * @param hazards notations of {@code hazard}
 * @param evidence statements on separate scales
 * @param language BCP 47
 * @param rights the publisher's rights statement
 * @param sourceUrl where the publisher keeps it
 * @param issued when the publisher issued it
 * @param published when it first became public here
 * @param updated when what is public of it last changed
 * @param file the original
 * @param vetting who decided, and why
 * @param reviewBy the day by which it is to be looked at again
 * @param withdrawal why it was withdrawn; absent unless it is
 * @param supersededBy the item that took its place
 * @param supersedes the items whose place it took
 * @param edition its place among other editions of the same guidance; absent where there are none
 * @param conflicts the items that advise differently, as far as that was not dismissed
 */
public record GuidanceRecord(
    UUID id,
    String title,
    String summary,
    String status,
    int version,
    PublisherReference publisher,
    @Nullable String kind,
    List<String> phases,
    List<String> topics,
    List<String> audiences,
    List<String> functions,
    List<String> hazards,
    List<EvidenceStatement> evidence,
    @Nullable String language,
    String rights,
    @Nullable String sourceUrl,
    @Nullable LocalDate issued,
    Instant published,
    Instant updated,
    OriginalFile file,
    VettingNote vetting,
    @Nullable LocalDate reviewBy,
    @Nullable Withdrawal withdrawal,
    @Nullable UUID supersededBy,
    List<UUID> supersedes,
    @Nullable EditionTie edition,
    List<NotedConflict> conflicts) {

  /** Reads what older log entries do not have as nothing. */
  @JsonbCreator
  public GuidanceRecord {
    supersedes = supersedes == null ? List.of() : List.copyOf(supersedes);
    conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
  }

  /** The record of an item that nothing but vetting has been done to. */
  public GuidanceRecord(
      UUID id,
      String title,
      String summary,
      String status,
      int version,
      PublisherReference publisher,
      @Nullable String kind,
      List<String> phases,
      List<String> topics,
      List<String> audiences,
      List<String> functions,
      List<String> hazards,
      List<EvidenceStatement> evidence,
      @Nullable String language,
      String rights,
      @Nullable String sourceUrl,
      @Nullable LocalDate issued,
      Instant published,
      Instant updated,
      OriginalFile file,
      VettingNote vetting) {
    this(
        id, title, summary, status, version, publisher, kind, phases, topics, audiences, functions,
        hazards, evidence, language, rights, sourceUrl, issued, published, updated, file, vetting,
        null, null, null, List.of(), null, List.of());
  }

  /** Whether it is the guidance in force. */
  public boolean current() {
    return Standing.of(status) == Standing.CURRENT;
  }

  /** Whether another item is reported to advise differently, and nothing has been decided. */
  public boolean inOpenConflict() {
    return conflicts.stream().anyMatch(NotedConflict::open);
  }

  /** What becomes of it next; nothing of this record itself changes. */
  public NextRecord next() {
    return new NextRecord(this);
  }
}
