package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/**
 * Decides on a candidate at once, without the steps of a review and without a rubric: for bulk
 * loads of what was vetted elsewhere. The decision, the item, its log entry and the audit trail are
 * one transaction; the history says that no rubric was used.
 */
@ApplicationScoped
public class DecideCandidate {

  @Inject Candidates candidates;
  @Inject Submissions submissions;
  @Inject SubmissionHistory history;
  @Inject VettingPolicy policy;
  @Inject RecordMove recordMove;
  @Inject PublishSubmission publishSubmission;
  @Inject CloseCandidate closeCandidate;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Puts the decision on record, and publishes if it says so.
   *
   * @throws ProblemException if the candidate is not known, not open, or not this reviewer's to
   *     decide
   */
  @Transactional
  public DecisionOutcome decide(UUID candidateId, Decision decision, Caller reviewer) {
    policy.requireKnownConcepts(decision.description());
    Candidate known = candidates.findSent(candidateId).orElseThrow(() -> unknown(candidateId));
    Submission submission =
        submissions
            .ofIntake(known.intake().id())
            .map(found -> submissions.lock(found.id()))
            .orElseThrow(() -> unknown(candidateId));
    Candidate candidate = candidates.lock(candidateId).orElseThrow(() -> unknown(candidateId));
    policy.requireMayDecide(candidate, reviewer);
    policy.requireMayDecideAtOnce(submission, decision.description(), reviewer, clock.instant());
    audit.record(
        reviewer,
        "candidate-decided",
        "candidate/" + candidate.id(),
        Map.of("decision", decision.decision(), "reason", decision.reason()));
    history.add(verdict(submission, decision, reviewer));
    return decision.publishes()
        ? publish(candidate, submission, decision, reviewer)
        : reject(candidate, submission, decision, reviewer);
  }

  private static ProblemException unknown(UUID candidate) {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no candidate " + candidate + " that waits.");
  }

  private DecisionOutcome publish(
      Candidate candidate, Submission submission, Decision decision, Caller reviewer) {
    Submission approved =
        recordMove.record(
            Move.APPROVE,
            submission,
            SubmissionChange.of(submission).to(SubmissionState.APPROVED).free(),
            decision.reason(),
            reviewer);
    PublishSubmission.Published published = publishSubmission.publish(approved, reviewer);
    return new DecisionOutcome(
        candidate.id(), decision.decision(), published.record(), published.position());
  }

  private DecisionOutcome reject(
      Candidate candidate, Submission submission, Decision decision, Caller reviewer) {
    recordMove.record(
        Move.REJECT,
        submission,
        SubmissionChange.of(submission).to(SubmissionState.REJECTED).free(),
        decision.reason(),
        reviewer);
    closeCandidate.rejected(submission, decision.reason(), reviewer);
    return new DecisionOutcome(candidate.id(), decision.decision(), null, null);
  }

  private Review verdict(Submission submission, Decision decision, Caller reviewer) {
    return new Review(
        submission.id(),
        reviewer.username(),
        reviewer.organization(),
        reviewer.serviceClient(),
        decision.publishes() ? "approve" : "reject",
        decision.reason(),
        StoredJson.write(decision.description()),
        null,
        clock.instant(),
        0);
  }
}
