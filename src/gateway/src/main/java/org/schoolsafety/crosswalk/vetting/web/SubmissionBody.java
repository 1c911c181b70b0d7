package org.schoolsafety.crosswalk.vetting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/**
 * A submission as callers see it.
 *
 * @param id its permanent id
 * @param state where it stands
 * @param occasion why it came to the reviewers
 * @param revision how often it was changed; its ETag is this number
 * @param metadata what the sender says
 * @param publisher the organization that stands behind it
 * @param senderOrganization the organization that sent it
 * @param intake the ledger row of its file
 * @param candidate the extracted file
 * @param guidance the item it revises, or has become
 * @param heldBy the reviewer who holds it now
 * @param heldUntil when that ends by itself
 * @param assignedTo the reviewer it was given to
 * @param dueOn when a decision is due
 * @param createdAt when it was created
 * @param submittedAt when it last came to the reviewers
 * @param updatedAt when it was last changed
 * @param allowedMoves what this caller may do now
 * @param file the ledger row itself; absent in lists
 */
@Schema(name = "Submission", description = "Something that an organization wants published.")
public record SubmissionBody(
    UUID id,
    String state,
    @Schema(
            enumeration = {
              "sent",
              "review-due",
              "source-changed",
              "source-gone",
              "source-unreadable"
            })
        String occasion,
    int revision,
    SubmittedMetadata metadata,
    String publisher,
    String senderOrganization,
    @Nullable UUID intake,
    @Nullable UUID candidate,
    @Nullable UUID guidance,
    @Nullable String heldBy,
    @Nullable Instant heldUntil,
    @Nullable String assignedTo,
    @Nullable LocalDate dueOn,
    Instant createdAt,
    @Nullable Instant submittedAt,
    Instant updatedAt,
    List<String> allowedMoves,
    @Nullable LedgerEntry file) {

  static SubmissionBody of(
      Submission submission, @Nullable LedgerEntry file, Caller caller, Instant now) {
    boolean held = submission.heldNow(now);
    return new SubmissionBody(
        submission.id(),
        submission.state().key(),
        submission.occasion().key(),
        submission.revision(),
        submission.metadata(),
        submission.publisher(),
        submission.senderOrganization(),
        submission.intake(),
        submission.candidate(),
        submission.guidance(),
        held ? submission.heldBy() : null,
        held ? submission.heldUntil() : null,
        submission.assignedTo(),
        submission.dueOn(),
        submission.createdAt(),
        submission.submittedAt(),
        submission.updatedAt(),
        Move.allowedIn(submission.state(), submission.partOf(caller, now)),
        file);
  }
}
