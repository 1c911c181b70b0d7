package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
    return change(withdrawal.at())
        .standing(Standing.WITHDRAWN)
        .withdrawal(withdrawal)
        .notPreferred()
        .record();
  }

  /** Once this item has taken its place. */
  public GuidanceRecord supersededBy(UUID successor, Instant at) {
    return change(at)
        .standing(Standing.SUPERSEDED)
        .withdrawal(null)
        .supersededBy(successor)
        .notPreferred()
        .record();
  }

  /** Once it is in force again: on its own, whatever had taken its place. */
  public GuidanceRecord restored(Instant at) {
    return change(at).standing(Standing.CURRENT).withdrawal(null).supersededBy(null).record();
  }

  /** Once it has taken that item's place. */
  public GuidanceRecord superseding(UUID predecessor, Instant at) {
    List<UUID> all = Stream.concat(now.supersedes().stream(), Stream.of(predecessor)).toList();
    return change(at).supersedes(all).record();
  }

  /** Once it no longer has that item's place. */
  public GuidanceRecord notSuperseding(UUID predecessor, Instant at) {
    return change(at)
        .supersedes(now.supersedes().stream().filter(other -> !other.equals(predecessor)).toList())
        .record();
  }

  /** Once its place among the editions of the same guidance is this one. */
  public GuidanceRecord asEdition(@Nullable EditionTie edition, Instant at) {
    return change(at).edition(edition).record();
  }

  /** Once this is how it stands with another item; what was noted of the same conflict goes. */
  public GuidanceRecord inConflict(NotedConflict conflict, Instant at) {
    return change(at)
        .conflicts(Stream.concat(others(conflict.id()), Stream.of(conflict)).toList())
        .record();
  }

  /** Once that conflict has turned out to be none. */
  public GuidanceRecord notInConflict(UUID conflict, Instant at) {
    return change(at).conflicts(others(conflict).toList()).record();
  }

  /** With the day by which it is to be looked at again. */
  public GuidanceRecord reviewedBy(@Nullable LocalDate day) {
    return new RecordChange(now).reviewBy(day).record();
  }

  /** Once somebody has looked at it again and found that it holds, until this day. */
  GuidanceRecord confirmed(LocalDate reviewBy, Instant at) {
    return change(at).reviewBy(reviewBy).record();
  }

  /** Whether a vetted record says nothing else than this one: no edit, and no other file. */
  public boolean saysTheSameAs(GuidanceRecord vetted) {
    return whatIsSaid(now).equals(whatIsSaid(vetted));
  }

  private static List<Object> whatIsSaid(GuidanceRecord record) {
    return Arrays.asList(
        record.title(),
        record.summary(),
        record.publisher().id(),
        record.kind(),
        record.phases(),
        record.topics(),
        record.audiences(),
        record.functions(),
        record.hazards(),
        record.evidence(),
        record.language(),
        record.rights(),
        record.sourceUrl(),
        record.issued(),
        record.file().sha256());
  }

  /** An older version as it is seen from the present one: never as current. */
  GuidanceRecord seenFrom(GuidanceRecord present) {
    Standing standing =
        Standing.of(present.status()) == Standing.WITHDRAWN
            ? Standing.WITHDRAWN
            : Standing.SUPERSEDED;
    return new RecordChange(now)
        .standing(standing)
        .withdrawal(present.withdrawal())
        .supersededBy(present.supersededBy())
        .notPreferred()
        .conflicts(present.conflicts())
        .record();
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
        now.edition(),
        now.conflicts());
  }

  private Stream<NotedConflict> others(UUID conflict) {
    return now.conflicts().stream().filter(noted -> !noted.id().equals(conflict));
  }

  private RecordChange change(Instant at) {
    return new RecordChange(now).at(at);
  }
}
