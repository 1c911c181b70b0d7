package org.schoolsafety.crosswalk.vetting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, SENDER, edit|attach|submit|withdraw",
    "SUBMITTED, SENDER, reply|withdraw",
    "SUBMITTED, REVIEWER, assign|claim",
    "IN_REVIEW, HOLDER, reply|assign|claim|release|request-changes|approve|reject",
    "IN_REVIEW, REVIEWER, assign|claim",
    "CHANGES_REQUESTED, SENDER, edit|attach|reply|resubmit|withdraw",
    "CHANGES_REQUESTED, REVIEWER, ''",
    "APPROVED, REVIEWER, assign|reopen|publish",
    "APPROVED, SENDER, reply|withdraw",
    "SUBMITTED, ADDRESSEE, edit|attach|reply",
    "IN_REVIEW, ADDRESSEE, reply",
    "CHANGES_REQUESTED, ADDRESSEE, edit|attach|reply|resubmit",
    "APPROVED, ADDRESSEE, reply",
    "SUBMITTED, GATEWAY, reply|withdraw"
  })
  void each_state_has_its_moves_for_each_part(SubmissionState state, Part part, String moves) {
    List<String> allowed = Move.allowedIn(state, part);

    assertThat(String.join("|", allowed)).isEqualTo(moves);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void what_is_over_has_no_moves(Part part) {
    List<SubmissionState> over =
        List.of(SubmissionState.REJECTED, SubmissionState.WITHDRAWN, SubmissionState.PUBLISHED);

    assertThat(over).allSatisfy(state -> assertThat(Move.allowedIn(state, part)).isEmpty());
  }

  @Test
  void work_never_goes_back_without_a_note() {
    List<Move> backwards = List.of(Move.REQUEST_CHANGES, Move.REJECT, Move.REOPEN, Move.WITHDRAW);

    assertThat(backwards).allMatch(Move::needsNote);
  }

  @Test
  void what_is_changed_while_reviewers_have_it_comes_to_them_anew() {
    List<Move> changing = List.of(Move.EDIT, Move.ATTACH);

    assertThat(changing).allMatch(move -> move.opensRound(SubmissionState.SUBMITTED));
    assertThat(changing).noneMatch(move -> move.opensRound(SubmissionState.CHANGES_REQUESTED));
  }

  @Test
  void nobody_without_a_part_may_do_anything() {
    List<Move> open =
        Arrays.stream(Move.values()).filter(move -> move.belongsTo(Part.NONE)).toList();

    assertThat(open).isEmpty();
  }
}
