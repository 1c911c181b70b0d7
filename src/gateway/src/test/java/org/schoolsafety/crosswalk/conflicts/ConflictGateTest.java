package org.schoolsafety.crosswalk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

class ConflictGateTest {

  private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

  private final Caller ownReviewer = Callers.reviewerOf("only-center");
  private final Conflict conflict =
      new Conflict(
          UUID.randomUUID(),
          1,
          new Conflict.Side(UUID.randomUUID(), 1, "only-center"),
          new Conflict.Side(UUID.randomUUID(), 1, "agency-b"),
          "Lock or run",
          "They differ.",
          ConflictState.OPEN,
          1,
          "somebody",
          "district-9",
          "District 9",
          null,
          AT,
          AT);

  @Test
  void a_center_does_not_decide_on_its_own_guidance() {
    ConflictGate gate = new ConflictGate();

    assertThat(gate.allowedMoves(conflict, ownReviewer)).containsExactly("comment");
    assertThatThrownBy(() -> gate.requirePart(Move.RESOLUTION, conflict, ownReviewer))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.CONFLICT_OF_INTEREST));
  }

  @Test
  void the_only_center_of_a_state_may_where_the_gateway_is_set_so() {
    ConflictGate gate = new ConflictGate();
    gate.ownGuidance = true;

    gate.requirePart(Move.RESOLUTION, conflict, ownReviewer);

    assertThat(gate.allowedMoves(conflict, ownReviewer)).containsExactly("comment", "resolution");
    assertThat(conflict.isOwnTo(ownReviewer)).isTrue();
  }

  @Test
  void the_setting_makes_nobody_a_reviewer() {
    ConflictGate gate = new ConflictGate();
    gate.ownGuidance = true;

    assertThat(gate.allowedMoves(conflict, Callers.publisherOf("only-center")))
        .containsExactly("comment");
    assertThat(gate.allowedMoves(conflict, Caller.ANONYMOUS)).isEmpty();
  }
}
