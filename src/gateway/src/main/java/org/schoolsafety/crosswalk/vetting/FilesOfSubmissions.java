package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.schoolsafety.crosswalk.intake.AwaitedFile;
import org.schoolsafety.crosswalk.intake.FileExtracted;
import org.schoolsafety.crosswalk.intake.FileReceived;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/**
 * Keeps submissions and the intake ledger together: a file that comes alone begins a submission,
 * one that comes for a draft is attached to it, and one that cannot be read sends its submission
 * back.
 */
@ApplicationScoped
public class FilesOfSubmissions {

  @Inject Submissions submissions;
  @Inject SubmissionGate gate;
  @Inject RecordMove record;
  @Inject CloseCandidate closeCandidate;
  @Inject Clock clock;

  /** In the transaction that enters the file. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void received(@Observes FileReceived file) {
    if (file.awaitedBy() == null) {
      begin(file);
    } else {
      attach(file, file.awaitedBy());
    }
  }

  private void begin(FileReceived file) {
    Submission begun =
        DraftSubmission.newSubmission(
            file.submission(),
            file.metadata(),
            file.publisher(),
            SubmissionState.SUBMITTED,
            file.intake(),
            null,
            file.by(),
            clock.instant());
    record.begin(begun, Move.SUBMIT, null, file.by());
  }

  private void attach(FileReceived file, AwaitedFile awaited) {
    Submission before =
        gate.lockFor(Move.ATTACH, awaited.submission(), awaited.seen(), null, file.by());
    closeCandidate.withdrawn(before, "Replaced by another file.", file.by());
    record.record(
        Move.ATTACH,
        before,
        SubmissionChange.of(before).file(file.intake()).answeredBy(file.by()),
        awaited.note(),
        file.by());
  }

  /** In the transaction that states the outcome. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void extracted(@Observes FileExtracted file) {
    Optional<Submission> found =
        submissions.ofIntake(file.intake()).map(known -> submissions.lock(known.id()));
    if (file.candidate() == null) {
      found.filter(FilesOfSubmissions::isWithReviewers).ifPresent(before -> sendBack(before, file));
    } else if (found.filter(FilesOfSubmissions::mayStillBeJudged).isEmpty()) {
      closeCandidate.withdrawn(
          file.candidate(), "No submission waits for it any more.", Caller.GATEWAY);
    }
  }

  private static boolean mayStillBeJudged(Submission submission) {
    return submission.state() != SubmissionState.WITHDRAWN
        && submission.state() != SubmissionState.REJECTED;
  }

  private static boolean isWithReviewers(Submission submission) {
    return submission.state() == SubmissionState.SUBMITTED
        || submission.state() == SubmissionState.IN_REVIEW;
  }

  private void sendBack(Submission before, FileExtracted file) {
    String note =
        "The file could not be read (%s%s). Attach another and send it again."
            .formatted(file.outcome(), file.reason() == null ? "" : ": " + file.reason());
    SubmissionChange change =
        SubmissionChange.of(before).to(SubmissionState.CHANGES_REQUESTED).free();
    record.record(Move.REQUEST_CHANGES, before, change, note, Caller.GATEWAY);
  }
}
