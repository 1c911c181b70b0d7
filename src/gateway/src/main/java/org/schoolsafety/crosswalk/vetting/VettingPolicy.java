package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;
import org.schoolsafety.crosswalk.vetting.review.Part;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;

/** What a decision must keep to. */
@ApplicationScoped
public class VettingPolicy {

  @Inject Taxonomy taxonomy;
  @Inject GuidanceItems items;

  @Inject
  @ConfigProperty(name = "crosswalk.review.two.reviewers", defaultValue = "none")
  Set<String> twoReviewers;

  /**
   * Makes sure that this reviewer may decide on this candidate, and that it is still open.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT_OF_INTEREST} or {@link
   *     ProblemType#ALREADY_DECIDED}
   */
  public void requireMayDecide(Candidate candidate, Caller reviewer) {
    String submitter = candidate.intake().submittedOrganization();
    if (reviewer.organization().isEmpty() || reviewer.actsFor(submitter)) {
      throw new ProblemException(
          ProblemType.CONFLICT_OF_INTEREST,
          reviewer.organization().isEmpty()
              ? "Your account names no organization, so a conflict of interest cannot be ruled out."
              : "Your organization, " + submitter + ", submitted this.");
    }
    if (!"open".equals(candidate.state())) {
      throw new ProblemException(
              ProblemType.ALREADY_DECIDED,
              "%s decided \"%s\" on %s."
                  .formatted(candidate.decidedBy(), candidate.decision(), candidate.decidedAt()))
          .with("decision", String.valueOf(candidate.decision()));
    }
  }

  /**
   * Makes sure that a decision at once passes nobody over: the submission waits, nobody else holds
   * it, and its kind does not need two reviewers.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT} or {@link
   *     ProblemType#CONFLICT_OF_INTEREST}
   */
  public void requireMayDecideAtOnce(
      Submission submission, Description description, Caller reviewer, Instant now) {
    Part part = submission.partOf(reviewer, now);
    if (part == Part.SENDER || part == Part.ADDRESSEE) {
      throw new ProblemException(
          ProblemType.CONFLICT_OF_INTEREST,
          "Your organization, " + reviewer.organization() + ", sent this.");
    }
    boolean waits =
        submission.state() == SubmissionState.SUBMITTED
            || submission.state() == SubmissionState.IN_REVIEW;
    if (!waits || (submission.heldNow(now) && !reviewer.username().equals(submission.heldBy()))) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "It is %s%s; see /api/v1/submissions/%s."
              .formatted(
                  submission.state().key(),
                  submission.heldNow(now) ? ", held by " + submission.heldBy() : "",
                  submission.id()));
    }
    kindThatNeedsTwo(submission, description)
        .ifPresent(
            kind -> {
              throw new ProblemException(
                  ProblemType.CONFLICT,
                  "The kind %s needs two reviewers; review it at /api/v1/submissions/%s."
                      .formatted(kind, submission.id()));
            });
  }

  /** Whether one reviewer's approval is not enough for this. */
  public boolean needsTwoReviewers(Submission submission, Description description) {
    return kindThatNeedsTwo(submission, description).isPresent();
  }

  /**
   * What the sender calls it counts, what the reviewer makes of it, and what the item is that it
   * revises: no one person can take a document out of the rule by calling it something else.
   */
  private Optional<String> kindThatNeedsTwo(Submission submission, Description description) {
    Stream<String> revised =
        Stream.ofNullable(submission.guidance())
            .flatMap(id -> items.find(id).stream())
            .map(GuidanceRecord::kind);
    return Stream.concat(Stream.of(submission.metadata().kind(), description.kind()), revised)
        .filter(Objects::nonNull)
        .filter(twoReviewers::contains)
        .findFirst();
  }

  /**
   * Makes sure that all tags and ratings are concepts.
   *
   * @throws ProblemException {@link ProblemType#UNKNOWN_CONCEPT}
   */
  public void requireKnownConcepts(Description description) {
    require("phase", description.phases());
    require("topic", description.topics());
    require("audience", description.audiences());
    require("function", description.functions());
    require("hazard", description.hazards());
    if (description.kind() != null) {
      require("kind", List.of(description.kind()));
    }
    if (description.evidence() != null) {
      description
          .evidence()
          .forEach(evidence -> require(evidence.scale(), List.of(evidence.rating())));
    }
  }

  private void require(String scheme, @Nullable List<String> notations) {
    taxonomy.require(scheme, notations == null ? List.of() : notations);
  }
}
