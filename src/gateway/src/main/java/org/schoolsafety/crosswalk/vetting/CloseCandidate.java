package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.CandidateDecision;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.intake.ReleaseBytes;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** Puts on the candidate what became of its submission, so that it waits no longer. */
@ApplicationScoped
class CloseCandidate {

  @Inject Candidates candidates;
  @Inject ReleaseBytes releaseBytes;
  @Inject Clock clock;

  /** Its bytes may come in again. */
  @Transactional(Transactional.TxType.MANDATORY)
  void rejected(Submission submission, String reason, Caller by) {
    close(submission.candidate(), "reject", reason, "{}", null, by);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void published(Submission submission, String reason, String details, UUID guidance, Caller by) {
    close(submission.candidate(), "publish", reason, details, guidance, by);
  }

  /** What its sender took back or replaced; its bytes may come in again. */
  @Transactional(Transactional.TxType.MANDATORY)
  void withdrawn(Submission submission, String reason, Caller by) {
    close(submission.candidate(), "withdrawn", reason, "{}", null, by);
  }

  /** What is over before anything came of it; its bytes may come in again, read or not. */
  @Transactional(Transactional.TxType.MANDATORY)
  void givenUp(Submission submission, String reason, Caller by) {
    if (submission.candidate() != null) {
      withdrawn(submission, reason, by);
    } else if (submission.intake() != null) {
      releaseBytes.of(submission.intake());
    }
  }

  /** The same for one that no submission has. */
  @Transactional(Transactional.TxType.MANDATORY)
  void withdrawn(UUID candidate, String reason, Caller by) {
    close(candidate, "withdrawn", reason, "{}", null, by);
  }

  private void close(
      @Nullable UUID candidate,
      String decision,
      String reason,
      String details,
      @Nullable UUID guidance,
      Caller by) {
    if (candidate != null) {
      candidates.decide(
          new CandidateDecision(
              candidate,
              decision,
              reason,
              by.username(),
              by.organization(),
              clock.instant(),
              details,
              guidance));
    }
  }
}
