package org.schoolsafety.crosswalk.vetting.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.Candidate;

/**
 * A candidate in a list.
 *
 * @param id its id
 * @param state {@code open} or {@code decided}
 * @param title what the file calls itself, else its name
 * @param fileName the sender's file name
 * @param publisher the id of the organization behind it
 * @param submittedOrganization the id of the organization that sent it
 * @param createdAt since when it waits
 * @param decision {@code publish} or {@code reject}
 * @param decidedAt when
 * @param guidance the item that came of it
 */
@Schema(name = "CandidateSummary", description = "A candidate for vetting, in a list.")
public record CandidateSummary(
    UUID id,
    String state,
    String title,
    String fileName,
    String publisher,
    String submittedOrganization,
    Instant createdAt,
    @Nullable String decision,
    @Nullable Instant decidedAt,
    @Nullable UUID guidance) {

  static CandidateSummary of(Candidate candidate) {
    String title = candidate.intake().title();
    return new CandidateSummary(
        candidate.id(),
        candidate.state(),
        title == null ? candidate.intake().fileName() : title,
        candidate.intake().fileName(),
        candidate.intake().publisher(),
        candidate.intake().submittedOrganization(),
        candidate.createdAt(),
        candidate.decision(),
        candidate.decidedAt(),
        candidate.guidance());
  }
}
