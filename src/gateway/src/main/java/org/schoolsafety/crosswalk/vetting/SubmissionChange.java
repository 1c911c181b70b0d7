package org.schoolsafety.crosswalk.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;

/** A submission on its way from one revision to the next. */
final class SubmissionChange {

  private final Submission before;
  private SubmissionState state;
  private SubmittedMetadata metadata;
  private String publisher;
  private String senderOrganization;
  private String sender;
  private @Nullable UUID intake;
  private @Nullable UUID guidance;
  private @Nullable String heldBy;
  private @Nullable Instant heldUntil;
  private @Nullable String assignedTo;
  private @Nullable LocalDate dueOn;

  private SubmissionChange(Submission before) {
    this.before = before;
    this.state = before.state();
    this.metadata = before.metadata();
    this.publisher = before.publisher();
    this.senderOrganization = before.senderOrganization();
    this.sender = before.sender();
    this.intake = before.intake();
    this.guidance = before.guidance();
    this.heldBy = before.heldBy();
    this.heldUntil = before.heldUntil();
    this.assignedTo = before.assignedTo();
    this.dueOn = before.dueOn();
  }

  static SubmissionChange of(Submission before) {
    return new SubmissionChange(before);
  }

  SubmissionState state() {
    return state;
  }

  SubmissionChange to(SubmissionState next) {
    state = next;
    return this;
  }

  SubmissionChange said(SubmittedMetadata next, String nextPublisher) {
    metadata = next;
    publisher = nextPublisher;
    return this;
  }

  /**
   * What somebody answers the gateway with, their organization has sent: its reviewers do not judge
   * it any more.
   */
  SubmissionChange answeredBy(Caller caller) {
    if (before.occasion() != Occasion.SENT) {
      senderOrganization = caller.organization();
      sender = caller.username();
    }
    return this;
  }

  SubmissionChange file(UUID next) {
    intake = next;
    return this;
  }

  SubmissionChange became(UUID item) {
    guidance = item;
    return this;
  }

  SubmissionChange held(String by, Instant until) {
    heldBy = by;
    heldUntil = until;
    return this;
  }

  SubmissionChange free() {
    heldBy = null;
    heldUntil = null;
    return this;
  }

  SubmissionChange assigned(@Nullable String to, @Nullable LocalDate due) {
    assignedTo = to;
    dueOn = due;
    return this;
  }

  Submission at(Instant now, int revision, boolean newRound) {
    return new Submission(
        before.id(),
        before.sequence(),
        state,
        revision,
        metadata,
        publisher,
        senderOrganization,
        sender,
        intake,
        before.candidate(),
        guidance,
        heldBy,
        heldUntil,
        assignedTo,
        dueOn,
        before.createdAt(),
        newRound ? now : before.submittedAt(),
        now,
        before.occasion(),
        before.about());
  }
}
