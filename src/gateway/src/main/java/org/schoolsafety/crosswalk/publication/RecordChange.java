package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/**
 * What changes of a record while its vetted content stays: names each part that does, and leaves
 * all others as they were.
 */
final class RecordChange {

  private final GuidanceRecord now;
  private Standing standing;
  private Instant updated;
  private @Nullable LocalDate reviewBy;
  private @Nullable Withdrawal withdrawal;
  private @Nullable UUID supersededBy;
  private List<UUID> supersedes;
  private @Nullable EditionTie edition;
  private List<NotedConflict> conflicts;

  RecordChange(GuidanceRecord now) {
    this.now = now;
    standing = Standing.of(now.status());
    updated = now.updated();
    reviewBy = now.reviewBy();
    withdrawal = now.withdrawal();
    supersededBy = now.supersededBy();
    supersedes = now.supersedes();
    edition = now.edition();
    conflicts = now.conflicts();
  }

  RecordChange standing(Standing next) {
    standing = next;
    return this;
  }

  RecordChange at(Instant time) {
    updated = time;
    return this;
  }

  RecordChange reviewBy(@Nullable LocalDate day) {
    reviewBy = day;
    return this;
  }

  RecordChange withdrawal(@Nullable Withdrawal why) {
    withdrawal = why;
    return this;
  }

  RecordChange supersededBy(@Nullable UUID successor) {
    supersededBy = successor;
    return this;
  }

  RecordChange supersedes(List<UUID> predecessors) {
    supersedes = predecessors;
    return this;
  }

  RecordChange edition(@Nullable EditionTie tie) {
    edition = tie;
    return this;
  }

  /** What is not in force stands for no family. */
  RecordChange notPreferred() {
    return edition(edition == null ? null : edition.standingForIt(false));
  }

  RecordChange conflicts(List<NotedConflict> noted) {
    conflicts = noted;
    return this;
  }

  GuidanceRecord record() {
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
        edition,
        conflicts);
  }
}
