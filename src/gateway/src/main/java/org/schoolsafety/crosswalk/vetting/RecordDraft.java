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

/**
 * Composes the public record: the reviewer's word before the sender's, the sender's before what the
 * file says.
 */
@ApplicationScoped
public class RecordDraft {

  @Inject Organizations organizations;

  /** The record of a first version, as it becomes public at this time. */
  public GuidanceRecord compose(
      LedgerEntry file,
      SubmittedMetadata sent,
      String publisher,
      Description decided,
      VettingNote vetting,
      Instant at) {
    String language = decided.language() == null ? sent.language() : decided.language();
    return new GuidanceRecord(
        UUID.randomUUID(),
        firstOf(decided.title(), sent.title(), file.title(), file.fileName()),
        firstOf(decided.summary(), sent.summary(), ""),
        "current",
        1,
        publisher(publisher),
        decided.kind() == null ? sent.kind() : decided.kind(),
        tags(decided.phases(), sent.phases()),
        tags(decided.topics(), sent.topics()),
        tags(decided.audiences(), sent.audiences()),
        tags(decided.functions(), null),
        tags(decided.hazards(), null),
        evidence(decided),
        language == null ? file.language() : language,
        sent.rights(),
        sent.sourceUrl(),
        decided.issued() == null ? sent.issued() : decided.issued(),
        at,
        at,
        original(file),
        vetting);
  }

  /** The public part of a decision. */
  public VettingNote note(String organizationId, Instant decidedAt, String reason) {
    String name = organizations.find(organizationId).map(Organization::name).orElse(organizationId);
    return new VettingNote(name, decidedAt, reason);
  }

  private static List<EvidenceStatement> evidence(Description decided) {
    return decided.evidence() == null
        ? List.of()
        : decided.evidence().stream()
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

  private static List<String> tags(@Nullable List<String> decided, @Nullable List<String> sent) {
    return SubmittedMetadata.orEmpty(decided == null ? sent : decided).stream().distinct().toList();
  }

  private static String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
