package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.SubmissionPolicy;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;

/** A sender begins a submission, and works on what it says. */
@ApplicationScoped
public class DraftSubmission {

  @Inject SubmissionPolicy policy;
  @Inject SubmissionGate gate;
  @Inject RecordMove record;
  @Inject GuidanceItems items;
  @Inject Clock clock;

  /**
   * Begins a draft.
   *
   * @param revises the published item that it is to become a new version of
   */
  @Transactional
  public Submission begin(SubmittedMetadata metadata, @Nullable UUID revises, Caller by) {
    policy.requireKnownConcepts(metadata);
    String publisher = policy.publisherOf(metadata, by);
    policy.requireMaySubmit(publisher);
    requireOwn(revises, publisher);
    Submission draft =
        newSubmission(
            UUID.randomUUID(),
            metadata,
            publisher,
            SubmissionState.DRAFT,
            null,
            revises,
            by,
            clock.instant());
    record.begin(draft, Move.EDIT, null, by);
    return draft;
  }

  /** Changes what a draft, or returned work, says. */
  @Transactional
  public Submission edit(UUID id, IfMatch seen, SubmittedMetadata metadata, Caller by) {
    Submission before = gate.lockFor(Move.EDIT, id, seen, null, by);
    policy.requireKnownConcepts(metadata);
    String publisher = policy.publisherOf(metadata, by);
    requireOwn(before.guidance(), publisher);
    return record.record(
        Move.EDIT,
        before,
        SubmissionChange.of(before).said(metadata, publisher).answeredBy(by),
        null,
        by);
  }

  static Submission newSubmission(
      UUID id,
      SubmittedMetadata metadata,
      String publisher,
      SubmissionState state,
      @Nullable UUID intake,
      @Nullable UUID guidance,
      Caller by,
      Instant now) {
    return new Submission(
        id,
        0,
        state,
        1,
        metadata,
        publisher,
        by.organization(),
        by.username(),
        intake,
        null,
        guidance,
        null,
        null,
        null,
        null,
        now,
        state == SubmissionState.SUBMITTED ? now : null,
        now,
        Occasion.SENT,
        null);
  }

  /** An item is revised on behalf of the organization that stands behind it. */
  private void requireOwn(@Nullable UUID item, String publisher) {
    if (item == null) {
      return;
    }
    GuidanceRecord revised =
        items
            .find(item)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "There is no guidance " + item + "."));
    if (!revised.publisher().id().equals(publisher)) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Guidance %s is %s's; \"%s\" cannot revise it."
              .formatted(item, revised.publisher().name(), publisher));
    }
  }
}
