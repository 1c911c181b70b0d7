package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.publication.VettingNote.RubricReference;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.rubric.Scoring;

/**
 * Composes the public record: the reviewer's word before the sender's, the sender's before what the
 * file says.
 */
@ApplicationScoped
public class RecordDraft {

  private static final VettingNote NOT_YET = new VettingNote("", Instant.EPOCH, "");

  @Inject Organizations organizations;

  /** The record of a first version, as it becomes public at this time. */
  public GuidanceRecord compose(
      LedgerEntry file,
      SubmittedMetadata sent,
      String publisher,
      Description decided,
      VettingNote vetting,
      Instant at) {
    GuidanceRecord base = blank(UUID.randomUUID(), 1, publisher(publisher), file, at);
    return described(base, sent, decided, vetting, at);
  }

  /**
   * The record of the next version of an item. What neither reviewer nor sender say stays as it
   * was; so does the file where none was sent.
   */
  public GuidanceRecord revise(
      GuidanceRecord present,
      @Nullable LedgerEntry file,
      SubmittedMetadata sent,
      Description decided,
      VettingNote vetting,
      Instant at) {
    GuidanceRecord base = next(present, file == null ? present.file() : original(file), at);
    return described(base, sent, decided, vetting, at);
  }

  private static GuidanceRecord described(
      GuidanceRecord base,
      SubmittedMetadata sent,
      Description decided,
      VettingNote vetting,
      Instant at) {
    return new GuidanceRecord(
        base.id(),
        said(decided.title(), sent.title(), base.title()),
        said(decided.summary(), sent.summary(), base.summary()),
        "current",
        base.version(),
        base.publisher(),
        first(decided.kind(), sent.kind(), base.kind()),
        tags(decided.phases(), sent.phases(), base.phases()),
        tags(decided.topics(), sent.topics(), base.topics()),
        tags(decided.audiences(), sent.audiences(), base.audiences()),
        tags(decided.functions(), null, base.functions()),
        tags(decided.hazards(), null, base.hazards()),
        decided.evidence() == null ? base.evidence() : evidence(decided.evidence()),
        first(decided.language(), sent.language(), base.language()),
        sent.rights(),
        first(sent.sourceUrl(), null, base.sourceUrl()),
        first(decided.issued(), sent.issued(), base.issued()),
        base.published(),
        at,
        base.file(),
        vetting);
  }

  /** What the file alone tells. */
  private static GuidanceRecord blank(
      UUID id, int version, PublisherReference publisher, LedgerEntry file, Instant at) {
    String title = said(null, file.title(), file.fileName());
    List<String> none = List.of();
    return new GuidanceRecord(
        id,
        title,
        "",
        "current",
        version,
        publisher,
        null,
        none,
        none,
        none,
        none,
        none,
        List.of(),
        file.language(),
        "",
        null,
        null,
        at,
        at,
        original(file),
        NOT_YET);
  }

  private static GuidanceRecord next(GuidanceRecord present, OriginalFile file, Instant at) {
    return new GuidanceRecord(
        present.id(),
        present.title(),
        present.summary(),
        present.status(),
        present.version() + 1,
        present.publisher(),
        present.kind(),
        present.phases(),
        present.topics(),
        present.audiences(),
        present.functions(),
        present.hazards(),
        present.evidence(),
        present.language(),
        present.rights(),
        present.sourceUrl(),
        present.issued(),
        present.published(),
        at,
        file,
        NOT_YET);
  }

  /** The public part of a decision. */
  public VettingNote note(Review review, String publisher) {
    String id = review.organization();
    Scoring scoring = review.scoring();
    return new VettingNote(
        organizations.find(id).map(Organization::name).orElse(id),
        review.at(),
        review.reason(),
        decidedBy(review.byServiceClient()),
        scoring == null ? null : new RubricReference(scoring.rubric(), scoring.version()),
        id.equals(publisher));
  }

  private static @Nullable String decidedBy(@Nullable Boolean serviceClient) {
    if (serviceClient == null) {
      return null;
    }
    return serviceClient ? VettingNote.SERVICE_CLIENT : VettingNote.REVIEWER;
  }

  private static List<EvidenceStatement> evidence(List<Decision.Evidence> decided) {
    return decided.stream()
        .map(e -> new EvidenceStatement(e.scale(), e.rating(), e.source(), e.date(), e.scope()))
        .toList();
  }

  private static OriginalFile original(LedgerEntry file) {
    return new OriginalFile(
        file.fileName(),
        file.mediaType() == null ? "application/octet-stream" : file.mediaType(),
        file.bytes(),
        file.sha256(),
        file.pages(),
        file.characters() == null ? 0 : file.characters(),
        "extracted".equals(file.outcome()));
  }

  private PublisherReference publisher(String id) {
    return organizations
        .find(id)
        .map(found -> new PublisherReference(found.id(), found.name(), found.type()))
        .orElseThrow();
  }

  private static List<String> tags(
      @Nullable List<String> decided, @Nullable List<String> sent, List<String> before) {
    return first(decided, sent, before).stream().distinct().toList();
  }

  private static <T> T first(@Nullable T decided, @Nullable T sent, @Nullable T before) {
    return decided != null ? decided : sent != null ? sent : before;
  }

  /** The first that says something. */
  private static String said(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
