package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.CandidateDecision;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublishGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Decides on a candidate: the decision, the item, its log entry and the audit trail are one
 * transaction.
 */
@ApplicationScoped
public class DecideCandidate {

  @Inject Candidates candidates;
  @Inject Findings findings;
  @Inject VettingPolicy policy;
  @Inject RecordDraft draft;
  @Inject PublishGuidance publishGuidance;
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
    policy.requireKnownConcepts(decision);
    Candidate candidate =
        candidates
            .lock(candidateId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "There is no candidate " + candidateId + "."));
    policy.requireMayDecide(candidate, reviewer);
    Instant at = clock.instant();
    return decision.publishes()
        ? publish(candidate, decision, reviewer, at)
        : reject(candidate, decision, reviewer, at);
  }

  private DecisionOutcome publish(
      Candidate candidate, Decision decision, Caller reviewer, Instant at) {
    UUID intake = candidate.intake().id();
    GuidanceRecord record =
        draft.compose(candidate, findings.metadata(intake), decision, reviewer, at);
    long position = publishGuidance.publish(record, findings.passages(intake), reviewer);
    putOnRecord(candidate, decision, reviewer, at, record.id());
    return new DecisionOutcome(candidate.id(), decision.decision(), record, position);
  }

  private DecisionOutcome reject(
      Candidate candidate, Decision decision, Caller reviewer, Instant at) {
    putOnRecord(candidate, decision, reviewer, at, null);
    return new DecisionOutcome(candidate.id(), decision.decision(), null, null);
  }

  private void putOnRecord(
      Candidate candidate,
      Decision decision,
      Caller reviewer,
      Instant at,
      @Nullable UUID guidance) {
    candidates.decide(
        new CandidateDecision(
            candidate.id(),
            decision.decision(),
            decision.reason(),
            reviewer.username(),
            reviewer.organization(),
            at,
            StoredJson.write(decision),
            guidance));
    audit.record(
        reviewer,
        "candidate-decided",
        "candidate/" + candidate.id(),
        Map.of("decision", decision.decision(), "reason", decision.reason()));
  }
}
