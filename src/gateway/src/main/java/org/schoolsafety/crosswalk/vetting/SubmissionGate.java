package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Part;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/**
 * Lets a move through or says why not: unknown to this caller (404), changed meanwhile (412), a
 * conflict of interest or another's part (403), not in this state (409, with what is allowed).
 */
@ApplicationScoped
public class SubmissionGate {

  @Inject Submissions submissions;
  @Inject Clock clock;

  /** The submission, if this caller may see it. */
  public Submission visible(UUID id, Caller caller) {
    return submissions
        .find(id)
        .filter(submission -> isVisible(submission, caller))
        .orElseThrow(() -> Submissions.unknown(id));
  }

  /** Whether this caller may see the submission. */
  public boolean isVisible(Submission submission, Caller caller) {
    return maySee(submission, caller);
  }

  /** The submission, locked, if this caller may make the move now. */
  Submission lockFor(Move move, UUID id, IfMatch seen, @Nullable String note, Caller caller) {
    Submission submission = submissions.lock(id);
    requireVisible(submission, caller);
    seen.requireMatches(Integer.toString(submission.revision()));
    requireMay(move, submission, note, caller);
    return submission;
  }

  /** Refuses early, before anything is read or locked, what is refused later anyway. */
  public Submission foresee(Move move, UUID id, IfMatch seen, Caller caller) {
    Submission submission = visible(id, caller);
    seen.requireMatches(Integer.toString(submission.revision()));
    requireMay(move, submission, null, caller);
    return submission;
  }

  private static void requireVisible(Submission submission, Caller caller) {
    if (!maySee(submission, caller)) {
      throw Submissions.unknown(submission.id());
    }
  }

  /** Refuses a move that this caller may not make now. */
  void requireMay(Move move, Submission submission, @Nullable String note, Caller caller) {
    Instant now = clock.instant();
    Part part = submission.partOf(caller, now);
    requirePart(move, submission, part, caller);
    if (!move.allowed(submission.state(), part)) {
      throw notNow(move, submission, part);
    }
    requireFree(move, submission, part, now);
    if (move.needsNote() && (note == null || note.isBlank())) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "This needs a note for the other side.",
          java.util.List.of(
              new FieldError("note", "is required: say why, and what is to be done")));
    }
  }

  private static boolean maySee(Submission submission, Caller caller) {
    if (caller.actsFor(submission.senderOrganization()) || caller.actsFor(submission.publisher())) {
      return true;
    }
    boolean staff = caller.has(Role.REVIEWER) || caller.has(Role.ADMIN);
    return staff && submission.submittedAt() != null;
  }

  private static void requirePart(Move move, Submission submission, Part part, Caller caller) {
    if (move.belongsTo(part)) {
      return;
    }
    if ((part == Part.SENDER || part == Part.ADDRESSEE) && caller.has(Role.REVIEWER)) {
      throw new ProblemException(
          ProblemType.CONFLICT_OF_INTEREST,
          "Your organization, " + caller.organization() + ", sent this.");
    }
    if (part == Part.REVIEWER && move.belongsTo(Part.HOLDER)) {
      throw notNow(move, submission, part);
    }
    throw new ProblemException(
        ProblemType.WRONG_ROLE,
        "\"%s\" is for %s."
            .formatted(move.key(), move.belongsTo(Part.SENDER) ? "its sender" : "reviewers"));
  }

  private static void requireFree(Move move, Submission submission, Part part, Instant now) {
    if (part == Part.REVIEWER && submission.heldNow(now) && move != Move.ASSIGN) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "%s holds it until %s.".formatted(submission.heldBy(), submission.heldUntil()))
          .with("heldBy", String.valueOf(submission.heldBy()))
          .with("heldUntil", String.valueOf(submission.heldUntil()));
    }
  }

  private static ProblemException notNow(Move move, Submission submission, Part part) {
    return new ProblemException(
            ProblemType.CONFLICT,
            "\"%s\" is not possible for you while it is %s%s."
                .formatted(
                    move.key(),
                    submission.state().key(),
                    move.belongsTo(Part.HOLDER) && part == Part.REVIEWER
                        ? " and you do not hold it: claim it first"
                        : ""))
        .with("state", submission.state().key())
        .with("allowedMoves", Move.allowedIn(submission.state(), part));
  }
}
