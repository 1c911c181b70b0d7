package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Composes the public record: the reviewer's word before the sender's, the sender's before what the
 * file says.
 */
@ApplicationScoped
public class RecordDraft {

  @Inject Organizations organizations;

  /** The record of a first version, as it becomes public at this time. */
  public GuidanceRecord compose(
      Candidate candidate, SubmittedMetadata sent, Decision decision, Caller reviewer, Instant at) {
    LedgerEntry file = candidate.intake();
    return new GuidanceRecord(
        UUID.randomUUID(),
        firstOf(decision.title(), sent.title(), file.title(), file.fileName()),
        firstOf(decision.summary(), sent.summary(), ""),
        "current",
        1,
        publisher(file.publisher()),
        decision.kind() == null ? sent.kind() : decision.kind(),
        tags(decision.phases(), sent.phases()),
        tags(decision.topics(), sent.topics()),
        tags(decision.audiences(), sent.audiences()),
        tags(decision.functions(), null),
        tags(decision.hazards(), null),
        evidence(decision),
        language(decision, sent, file),
        sent.rights(),
        sent.sourceUrl(),
        decision.issued() == null ? sent.issued() : decision.issued(),
        at,
        at,
        original(file),
        new VettingNote(nameOf(reviewer.organization()), at, decision.reason()));
  }

  private static @Nullable String language(
      Decision decision, SubmittedMetadata sent, LedgerEntry file) {
    String said = decision.language() == null ? sent.language() : decision.language();
    return said == null ? file.language() : said;
  }

  private static List<EvidenceStatement> evidence(Decision decision) {
    return decision.evidence() == null
        ? List.of()
        : decision.evidence().stream()
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

  private String nameOf(String organizationId) {
    return organizations.find(organizationId).map(Organization::name).orElse(organizationId);
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
