package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.rubric.Answer;

/** Hands a move that came by its word to the use case that makes it. */
@ApplicationScoped
public class MakeMove {

  private static final EnumSet<Move> BY_WORD =
      EnumSet.complementOf(EnumSet.of(Move.EDIT, Move.ATTACH, Move.ASSIGN));

  @Inject MoveSubmission moveSubmission;
  @Inject JudgeSubmission judgeSubmission;
  @Inject PublishSubmission publishSubmission;

  /**
   * What a caller wants done.
   *
   * @param move the word
   * @param note for the other side
   * @param answers by the rubric
   * @param description how to describe and tag the item
   */
  public record Wish(
      String move,
      @Nullable String note,
      @Nullable List<Answer> answers,
      @Nullable Description description) {}

  /**
   * Makes the move.
   *
   * @throws ProblemException if there is no such move, or it is refused
   */
  public Submission make(UUID id, IfMatch seen, Wish wish, Caller by) {
    Move move = Move.of(wish.move()).filter(BY_WORD::contains).orElseThrow(MakeMove::unknown);
    String note = wish.note();
    return switch (move) {
      case APPROVE ->
          judgeSubmission.approve(
              id,
              seen,
              note,
              wish.description() == null ? Description.AS_SENT : wish.description(),
              wish.answers() == null ? List.of() : wish.answers(),
              by);
      case REJECT -> judgeSubmission.reject(id, seen, note, wish.answers(), by);
      case PUBLISH -> publishSubmission.publish(id, seen, by).submission();
      default -> moveSubmission.make(move, id, seen, note, by);
    };
  }

  private static ProblemException unknown() {
    String known = String.join(", ", BY_WORD.stream().map(Move::key).toList());
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "There is no such move.",
        List.of(new FieldError("move", "must be one of " + known)));
  }
}
