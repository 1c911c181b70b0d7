package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/** The record that follows a record: one method for each thing that can happen to an item. */
public final class NextRecord {

  private final GuidanceRecord now;

  NextRecord(GuidanceRecord now) {
    this.now = now;
  }

  /** Once it is taken back. */
  public GuidanceRecord withdrawn(Withdrawal withdrawal) {
    return with(
        Standing.WITHDRAWN,
        withdrawal.at(),
        now.reviewBy(),
        withdrawal,
        now.supersededBy(),
        now.supersedes(),
        notPreferred());
  }

  /** Once this item has taken its place. */
  public GuidanceRecord supersededBy(UUID successor, Instant at) {
    return with(
        Standing.SUPERSEDED, at, now.reviewBy(), null, successor, now.supersedes(), notPreferred());
  }

  /** Once it is in force again: on its own, whatever had taken its place. */
  public GuidanceRecord restored(Instant at) {
    return with(Standing.CURRENT, at, now.reviewBy(), null, null, now.supersedes(), now.edition());
  }

  /** Once it has taken that item's place. */
  public GuidanceRecord superseding(UUID predecessor, Instant at) {
    List<UUID> all = Stream.concat(now.supersedes().stream(), Stream.of(predecessor)).toList();
    return linkedTo(all, at);
  }

  /** Once it no longer has that item's place. */
  public GuidanceRecord notSuperseding(UUID predecessor, Instant at) {
    return linkedTo(
        now.supersedes().stream().filter(other -> !other.equals(predecessor)).toList(), at);
  }

  /** Once its place among the editions of the same guidance is this one. */
  public GuidanceRecord asEdition(@Nullable EditionTie edition, Instant at) {
    return with(
        Standing.of(now.status()),
        at,
        now.reviewBy(),
        now.withdrawal(),
        now.supersededBy(),
        now.supersedes(),
        edition);
  }

  /** With the day by which it is to be looked at again. */
  public GuidanceRecord reviewedBy(@Nullable LocalDate day) {
    return with(
        Standing.of(now.status()),
        now.updated(),
        day,
        now.withdrawal(),
        now.supersededBy(),
        now.supersedes(),
        now.edition());
  }

  /** An older version as it is seen from the present one: never as current. */
  GuidanceRecord seenFrom(GuidanceRecord present) {
    Standing standing =
        Standing.of(present.status()) == Standing.WITHDRAWN
            ? Standing.WITHDRAWN
            : Standing.SUPERSEDED;
    return with(
        standing,
        now.updated(),
        now.reviewBy(),
        present.withdrawal(),
        present.supersededBy(),
        now.supersedes(),
        notPreferred());
  }

  /** A vetted record as the version after this one, with what outlives versions. */
  GuidanceRecord revisedTo(GuidanceRecord vetted) {
    return new GuidanceRecord(
        now.id(),
        vetted.title(),
        vetted.summary(),
        Standing.CURRENT.key(),
        now.version() + 1,
        vetted.publisher(),
        vetted.kind(),
        vetted.phases(),
        vetted.topics(),
        vetted.audiences(),
        vetted.functions(),
        vetted.hazards(),
        vetted.evidence(),
        vetted.language(),
        vetted.rights(),
        vetted.sourceUrl(),
        vetted.issued(),
        now.published(),
        vetted.updated(),
        vetted.file(),
        vetted.vetting(),
        vetted.reviewBy(),
        null,
        null,
        now.supersedes(),
        now.edition());
  }

  /** What is not in force stands for no family. */
  private @Nullable EditionTie notPreferred() {
    return now.edition() == null ? null : now.edition().standingForIt(false);
  }

  private GuidanceRecord linkedTo(List<UUID> supersedes, Instant at) {
    return with(
        Standing.of(now.status()),
        at,
        now.reviewBy(),
        now.withdrawal(),
        now.supersededBy(),
        supersedes,
        now.edition());
  }

  private GuidanceRecord with(
      Standing standing,
      Instant updated,
      @Nullable LocalDate reviewBy,
      @Nullable Withdrawal withdrawal,
      @Nullable UUID supersededBy,
      List<UUID> supersedes,
      @Nullable EditionTie edition) {
    return new GuidanceRecord(
        now.id(),
        now.title(),
        now.summary(),
        standing.key(),
        now.version(),
        now.publisher(),
        now.kind(),
        now.phases(),
        now.topics(),
        now.audiences(),
        now.functions(),
        now.hazards(),
        now.evidence(),
        now.language(),
        now.rights(),
        now.sourceUrl(),
        now.issued(),
        now.published(),
        updated,
        now.file(),
        now.vetting(),
        reviewBy,
        withdrawal,
        supersededBy,
        supersedes,
        edition);
  }
}
