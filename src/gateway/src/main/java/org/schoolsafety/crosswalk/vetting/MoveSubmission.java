package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmissionPolicy;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/**
 * Makes a move that needs nothing but a note: submit, resubmit, withdraw, reply, claim, release,
 * request-changes, reopen, assign.
 */
@ApplicationScoped
public class MoveSubmission {

  @Inject SubmissionGate gate;
  @Inject RecordMove record;
  @Inject SubmissionPolicy policy;
  @Inject IntakeLedger ledger;
  @Inject CloseCandidate closeCandidate;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.review.claim", defaultValue = "PT2H")
  Duration claim;

  /**
   * Makes the move.
   *
   * @param seen the state that the caller has read
   * @throws ProblemException if it is refused; see {@link SubmissionGate}
   */
  @Transactional
  public Submission make(Move move, UUID id, IfMatch seen, @Nullable String note, Caller by) {
    Submission before = gate.lockFor(move, id, seen, note, by);
    SubmissionChange change = SubmissionChange.of(before).to(move.after(before.state()));
    switch (move) {
      case SUBMIT -> requireNewAndReadable(before);
      case RESUBMIT -> {
        requireReadable(before);
        change.answeredBy(by);
      }
      case CLAIM -> change.held(by.username(), clock.instant().plus(claim));
      case RELEASE, REQUEST_CHANGES, REOPEN -> change.free();
      case WITHDRAW -> {
        change.free();
        closeCandidate.givenUp(before, "Taken back by its sender.", by);
      }
      case REPLY -> {}
      default -> throw new IllegalArgumentException(move + " needs more than a note");
    }
    return record.record(move, before, change, note, by);
  }

  /** Gives it to a reviewer, and sets a day for the decision; null takes either away. */
  @Transactional
  public Submission assign(
      UUID id, IfMatch seen, @Nullable String to, @Nullable LocalDate due, Caller by) {
    Submission before = gate.lockFor(Move.ASSIGN, id, seen, null, by);
    String note =
        "to %s, due %s".formatted(to == null ? "nobody" : to, due == null ? "never" : due);
    return record.record(
        Move.ASSIGN, before, SubmissionChange.of(before).assigned(to, due), note, by);
  }

  /** What a draft says comes in with this move; what was returned has come in already. */
  private void requireNewAndReadable(Submission submission) {
    policy.requireMaySubmit(submission.publisher());
    requireReadable(submission);
  }

  private void requireReadable(Submission submission) {
    if (submission.intake() == null && submission.guidance() != null) {
      return;
    }
    LedgerEntry file =
        submission.intake() == null ? null : ledger.find(submission.intake()).orElse(null);
    if (file == null) {
      throw new ProblemException(
          ProblemType.CONFLICT, "There is nothing to review yet: attach a file first.");
    }
    if ("finished".equals(file.state()) && file.candidate() == null) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The attached file could not be read (%s%s). Attach another."
              .formatted(file.outcome(), file.reason() == null ? "" : ": " + file.reason()));
    }
  }
}
