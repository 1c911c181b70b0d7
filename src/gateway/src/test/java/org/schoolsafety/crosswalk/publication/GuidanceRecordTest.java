package org.schoolsafety.crosswalk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

class GuidanceRecordTest {

  private static final UUID CONFLICT = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static final String FROM_BEFORE =
      """
      {"id": "0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01", "title": "Drills", "summary": "", "status": "current",
       "version": 1, "publisher": {"id": "p", "name": "P", "type": "nonprofit"}, "phases": [], "topics": [],
       "audiences": [], "functions": [], "hazards": [], "evidence": [], "rights": "Free",
       "published": "2026-01-05T14:00:00Z", "updated": "2026-01-05T14:00:00Z",
       "file": {"name": "d.txt", "mediaType": "text/plain", "bytes": 1, "sha256": "0", "characters": 1,
                "complete": true},
       "vetting": {"organization": "C", "decidedAt": "2026-01-05T14:00:00Z", "reason": "Sound."}}
      """;

  @Test
  void a_record_from_before_items_could_be_moved_still_reads() {
    GuidanceRecord record = StoredJson.read(FROM_BEFORE, GuidanceRecord.class);

    assertThat(record.title()).isEqualTo("Drills");
    assertThat(record.supersedes()).isEmpty();
    assertThat(record.conflicts()).isEmpty();
    assertThat(record.withdrawal()).isNull();
    assertThat(record.supersededBy()).isNull();
    assertThat(record.reviewBy()).isNull();
    assertThat(record.vetting().decidedBy()).isNull();
    assertThat(record.vetting().byPublisher()).isNull();
    assertThat(record.edition()).isNull();
  }

  @Test
  void a_withdrawn_record_comes_back_from_the_database_as_it_was() {
    Instant at = Instant.parse("2026-03-03T10:00:00.123456Z");
    UUID other = UUID.randomUUID();
    GuidanceRecord withdrawn =
        Records.titled("Drills")
            .next()
            .superseding(other, at)
            .next()
            .withdrawn(new Withdrawal("outdated", "Gone by.", at, "Center", other));

    String json = StoredJson.write(withdrawn);

    assertThat(StoredJson.read(json, GuidanceRecord.class)).isEqualTo(withdrawn);
    assertThat(json).doesNotContain("\"current\"").doesNotContain("\"next\"");
  }

  @Test
  void what_leaves_stands_for_its_family_no_longer_and_keeps_its_place_in_it() {
    Instant at = Instant.parse("2026-03-03T10:00:00Z");
    EditionTie tie = new EditionTie(UUID.randomUUID(), null, true);
    GuidanceRecord preferred = Records.titled("Drills").next().asEdition(tie, at);

    GuidanceRecord withdrawn =
        preferred.next().withdrawn(new Withdrawal("outdated", "Old.", at, "Center", null));
    GuidanceRecord superseded = preferred.next().supersededBy(UUID.randomUUID(), at);

    assertThat(withdrawn.edition()).isEqualTo(tie.standingForIt(false));
    assertThat(superseded.edition()).isEqualTo(tie.standingForIt(false));
    assertThat(StoredJson.read(StoredJson.write(preferred), GuidanceRecord.class))
        .isEqualTo(preferred);
  }

  @Test
  void an_older_version_is_never_seen_as_current() {
    GuidanceRecord first = Records.titled("Drills");
    GuidanceRecord second = first.next().revisedTo(Records.revisionOf(first, "Better drills"));

    GuidanceRecord seen = first.next().seenFrom(second);

    assertThat(seen.status()).isEqualTo("superseded");
    assertThat(second.published()).isEqualTo(first.published());
    assertThat(second.version()).isEqualTo(2);
  }

  @Test
  void a_conflict_is_noted_once_and_outlives_what_else_happens_to_the_item() {
    Instant at = Instant.parse("2026-03-03T10:00:00Z");
    NotedConflict reported = conflict(null, at);
    NotedConflict resolved = conflict("both-stand", at);
    GuidanceRecord first = Records.titled("Drills").next().inConflict(reported, at);

    GuidanceRecord last =
        first
            .next()
            .revisedTo(Records.revisionOf(first, "Better drills"))
            .next()
            .supersededBy(UUID.randomUUID(), at)
            .next()
            .inConflict(resolved, at);

    assertThat(first.inOpenConflict()).isTrue();
    assertThat(last.inOpenConflict()).isFalse();
    assertThat(last.conflicts()).containsExactly(resolved);
    assertThat(first.next().seenFrom(last).conflicts()).containsExactly(resolved);
    assertThat(last.next().notInConflict(CONFLICT, at).conflicts()).isEmpty();
    assertThat(StoredJson.read(StoredJson.write(last), GuidanceRecord.class)).isEqualTo(last);
  }

  private static NotedConflict conflict(@Nullable String decision, Instant at) {
    return new NotedConflict(
        CONFLICT,
        OTHER,
        "Whether to run or to lock",
        decision == null ? "open" : "resolved",
        decision,
        decision == null ? null : "Each is right where it holds.",
        List.of(),
        "Center",
        false,
        at);
  }
}
