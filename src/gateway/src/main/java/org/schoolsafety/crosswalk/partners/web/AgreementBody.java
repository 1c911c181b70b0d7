package org.schoolsafety.crosswalk.partners.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.Agreement;
import org.schoolsafety.crosswalk.partners.Party;

/**
 * An agreement as callers see it.
 *
 * @param id its id
 * @param title what people call it
 * @param kind {@code formal} or {@code informal}
 * @param instrument what a formal one is: {@code memorandum}, {@code law} or {@code contract}
 * @param state {@code upcoming}, {@code in-force}, {@code expired} or {@code ended}, today
 * @param from its first day
 * @param to its last day
 * @param parties who agreed
 * @param documentUrl where its text can be read
 * @param documentSha256 its text, as a file received here
 * @param notes what else there is to know
 * @param endedAt when somebody ended it before its last day
 * @param endedBecause why
 * @param updatedAt when this was last changed
 */
@Schema(name = "Agreement", description = "What organizations agreed on with each other.")
public record AgreementBody(
    UUID id,
    String title,
    String kind,
    @Nullable String instrument,
    String state,
    LocalDate from,
    @Nullable LocalDate to,
    List<Party> parties,
    @Nullable String documentUrl,
    @Nullable String documentSha256,
    @Nullable String notes,
    @Nullable Instant endedAt,
    @Nullable String endedBecause,
    Instant updatedAt) {

  /** As it stands on this day. */
  static AgreementBody of(Agreement agreement, LocalDate today) {
    return new AgreementBody(
        agreement.id(),
        agreement.title(),
        agreement.kind(),
        agreement.instrument(),
        agreement.stateOn(today),
        agreement.fromDay(),
        agreement.toDay(),
        agreement.parties(),
        agreement.documentUrl(),
        agreement.documentSha256(),
        agreement.notes(),
        agreement.endedAt(),
        agreement.endedBecause(),
        agreement.updatedAt());
  }
}
