package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.rubric.Answer;
import org.schoolsafety.crosswalk.vetting.rubric.Rubric;
import org.schoolsafety.crosswalk.vetting.rubric.Rubrics;
import org.schoolsafety.crosswalk.vetting.rubric.Scoring;
import org.schoolsafety.crosswalk.vetting.rubric.UsedRubrics;

/**
 * A reviewer's verdict: answers by the rubric, reason, tags and evidence. Some kinds need two
 * reviewers; the first approval then frees the submission for the second.
 */
@ApplicationScoped
public class JudgeSubmission {

  @Inject SubmissionGate gate;
  @Inject RecordMove record;
  @Inject SubmissionHistory history;
  @Inject VettingPolicy policy;
  @Inject Rubrics rubrics;
  @Inject UsedRubrics usedRubrics;
  @Inject CloseCandidate closeCandidate;
  @Inject Clock clock;

  /**
   * Approves, by the newest rubric for the kind.
   *
   * @param reason the reviewer's words; shown to the publisher, and with the item to everyone
   */
  @Transactional
  public Submission approve(
      UUID id,
      IfMatch seen,
      @Nullable String reason,
      Description description,
      List<Answer> answers,
      Caller by) {
    Submission before = gate.lockFor(Move.APPROVE, id, seen, reason, by);
    policy.requireKnownConcepts(description);
    requireText(before);
    List<Review> earlier = history.reviewsOfThisRound(id);
    requireAnotherPerson(earlier, by);
    String kind = kindOf(before, description);
    Rubric rubric = rubrics.forKind(kind);
    Scoring scoring = Scoring.of(rubric, answers);
    scoring.requireApprovable(rubric);
    usedRubrics.keep(rubric);
    history.add(review(before, "approve", reason, description, scoring, by));
    boolean enough =
        !policy.needsTwoReviewers(before, description) || approvals(earlier).findAny().isPresent();
    SubmissionChange change =
        SubmissionChange.of(before)
            .to(enough ? SubmissionState.APPROVED : SubmissionState.SUBMITTED)
            .free();
    return record.record(Move.APPROVE, before, change, reason, by);
  }

  /** Turns it down for good; answers may be left out. */
  @Transactional
  public Submission reject(
      UUID id, IfMatch seen, @Nullable String reason, @Nullable List<Answer> answers, Caller by) {
    Submission before = gate.lockFor(Move.REJECT, id, seen, reason, by);
    Scoring scoring =
        answers == null || answers.isEmpty() ? null : scored(before.metadata().kind(), answers);
    history.add(review(before, "reject", reason, Description.AS_SENT, scoring, by));
    SubmissionChange change = SubmissionChange.of(before).to(SubmissionState.REJECTED).free();
    Submission after = record.record(Move.REJECT, before, change, reason, by);
    closeCandidate.rejected(before, reason, by);
    return after;
  }

  private Review review(
      Submission on,
      String verdict,
      @Nullable String reason,
      Description description,
      @Nullable Scoring scoring,
      Caller by) {
    return new Review(
        on.id(),
        by.username(),
        by.organization(),
        by.serviceClient(),
        verdict,
        reason,
        StoredJson.write(description),
        scoring,
        clock.instant(),
        0);
  }

  private Scoring scored(@Nullable String kind, List<Answer> answers) {
    Rubric rubric = rubrics.forKind(kind);
    usedRubrics.keep(rubric);
    return Scoring.of(rubric, answers);
  }

  private static void requireText(Submission submission) {
    if (submission.candidate() == null && submission.intake() != null) {
      throw new ProblemException(
          ProblemType.CONFLICT, "Its text is still being extracted; try again in a moment.");
    }
  }

  private static void requireAnotherPerson(List<Review> earlier, Caller by) {
    if (approvals(earlier).anyMatch(review -> review.reviewer().equals(by.username()))) {
      throw new ProblemException(
          ProblemType.CONFLICT, "You approved this already; a second reviewer has to.");
    }
  }

  private static Stream<Review> approvals(List<Review> reviews) {
    return reviews.stream().filter(review -> review.verdict().equals("approve"));
  }

  private static @Nullable String kindOf(Submission submission, Description description) {
    return description.kind() == null ? submission.metadata().kind() : description.kind();
  }
}
