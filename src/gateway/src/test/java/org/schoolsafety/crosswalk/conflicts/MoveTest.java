package org.schoolsafety.crosswalk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.security.Caller;

class MoveTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, REVIEWER, comment resolution",
    "RESOLVED, REVIEWER, comment reopening",
    "DISMISSED, REVIEWER, comment reopening",
    "OPEN, INTERESTED_REVIEWER, comment",
    "RESOLVED, INTERESTED_REVIEWER, comment",
    "OPEN, PARTY, comment",
    "DISMISSED, REPORTER, comment",
    "OPEN, READER, ''",
    "RESOLVED, READER, ''",
  })
  void the_table_says_who_may_do_what_from_where(ConflictState state, Part part, String expected) {
    List<String> allowed = Move.allowedIn(state, part);

    assertThat(String.join(" ", allowed)).isEqualTo(expected);
  }

  @Test
  void every_decision_leads_out_of_open_and_only_one_to_dismissed() {
    List<Decision> dismissing =
        Arrays.stream(Decision.values())
            .filter(decision -> decision.after() == ConflictState.DISMISSED)
            .toList();

    assertThat(dismissing).containsExactly(Decision.NO_CONFLICT);
    assertThat(Decision.values())
        .allSatisfy(decision -> assertThat(decision.after()).isNotEqualTo(ConflictState.OPEN));
    assertThat(Decision.of("both-stand")).contains(Decision.BOTH_STAND);
    assertThat(Decision.of("whatever")).isEmpty();
  }

  @Test
  void who_acts_for_a_publisher_is_a_party_whatever_else_they_are() {
    Conflict conflict = between("agency-a", "agency-b", "district-9");

    assertThat(conflict.partOf(Callers.reviewerOf("center"))).isEqualTo(Part.REVIEWER);
    assertThat(conflict.partOf(Callers.reviewerOf("agency-b"))).isEqualTo(Part.INTERESTED_REVIEWER);
    assertThat(conflict.partOf(Callers.publisherOf("agency-a"))).isEqualTo(Part.PARTY);
    assertThat(conflict.partOf(Callers.districtOf("district-9"))).isEqualTo(Part.REPORTER);
    assertThat(conflict.partOf(Callers.districtOf("district-8"))).isEqualTo(Part.READER);
    assertThat(conflict.partOf(new Caller("x", "x", "", Set.of("reviewer"), false)))
        .isEqualTo(Part.READER);
  }

  private static Conflict between(String one, String other, String reporter) {
    Instant at = Instant.parse("2026-03-03T10:00:00Z");
    return new Conflict(
        UUID.randomUUID(),
        1,
        new Conflict.Side(UUID.randomUUID(), 1, one),
        new Conflict.Side(UUID.randomUUID(), 1, other),
        "Lock or run",
        "One says lock, the other says run.",
        ConflictState.OPEN,
        1,
        "somebody",
        reporter,
        "A district",
        null,
        at,
        at);
  }
}
