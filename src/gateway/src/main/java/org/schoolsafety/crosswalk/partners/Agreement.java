package org.schoolsafety.crosswalk.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What organizations agreed on with each other.
 *
 * @param id its id
 * @param kind {@code formal} or {@code informal}
 * @param instrument what a formal one is: {@code memorandum}, {@code law} or {@code contract}
 * @param title what people call it
 * @param fromDay its first day
 * @param toDay its last day; absent if it goes on until it is ended
 * @param parties who agreed
 * @param documentUrl where its text can be read
 * @param documentSha256 its text, as a file received here
 * @param notes what else there is to know
 * @param endedAt when somebody ended it before its last day
 * @param endedBecause why
 * @param updatedAt when this was last changed
 * @param version counts its changes
 */
public record Agreement(
    UUID id,
    String kind,
    @Nullable String instrument,
    String title,
    LocalDate fromDay,
    @Nullable LocalDate toDay,
    List<Party> parties,
    @Nullable String documentUrl,
    @Nullable String documentSha256,
    @Nullable String notes,
    @Nullable Instant endedAt,
    @Nullable String endedBecause,
    Instant updatedAt,
    long version) {

  /** The agreement of these terms, before anything happened to it. */
  static Agreement of(
      UUID id, AgreementTerms terms, List<Party> parties, Instant at, long version) {
    return new Agreement(
        id,
        terms.kind(),
        terms.instrument(),
        terms.title(),
        terms.from(),
        terms.to(),
        parties,
        terms.documentUrl(),
        terms.documentSha256(),
        terms.notes(),
        null,
        null,
        at,
        version);
  }

  /**
   * Where it stands on this day: {@code upcoming}, {@code in-force}, {@code expired} or {@code
   * ended}.
   */
  public String stateOn(LocalDate day) {
    if (endedAt != null) {
      return "ended";
    } else if (day.isBefore(fromDay)) {
      return "upcoming";
    }
    return toDay != null && day.isAfter(toDay) ? "expired" : "in-force";
  }

  /** Whether it holds on this day. */
  public boolean isInForceOn(LocalDate day) {
    return "in-force".equals(stateOn(day));
  }

  /** Whether this organization is one of the parties. */
  public boolean binds(String organization) {
    return parties.stream().anyMatch(party -> party.organization().equals(organization));
  }

  /** Whether what this organization sends in hangs on it: a party that only hosts needs none. */
  boolean governs(String organization) {
    return parties.stream()
        .anyMatch(party -> party.organization().equals(organization) && !party.onlyHosts());
  }

  /** Its entity tag. */
  public String tag() {
    return "v" + version;
  }

  /** What people call this sort of agreement. */
  String sort() {
    return instrument == null ? "informal agreement" : instrument;
  }
}
