package org.schoolsafety.crosswalk.vetting.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * Something that an organization wants published, on its way.
 *
 * @param id its permanent id
 * @param sequence its place in the order of creation
 * @param state where it stands
 * @param revision how often it was changed; its ETag
 * @param metadata what the sender says about it
 * @param publisher the organization that stands behind it
 * @param senderOrganization the organization that sent it
 * @param sender who created it
 * @param intake the ledger row of its file; absent while a draft has none
 * @param candidate the extracted file; absent until extraction is done
 * @param guidance the item it revises, or has become
 * @param heldBy the reviewer who claimed it
 * @param heldUntil when the claim ends by itself
 * @param assignedTo the reviewer it was given to
 * @param dueOn when a decision is due
 * @param createdAt when it was created
 * @param submittedAt when it last came to the reviewers
 * @param updatedAt when it was last changed
 * @param occasion why it came to the reviewers
 * @param about what of the item the gateway raised it for, so that it raises nothing twice; absent
 *     for what somebody sent
 */
public record Submission(
    UUID id,
    long sequence,
    SubmissionState state,
    int revision,
    SubmittedMetadata metadata,
    String publisher,
    String senderOrganization,
    String sender,
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
    Occasion occasion,
    @Nullable String about) {

  /**
   * As whom this caller acts on it at this time. Whoever sent it never judges it; the people of the
   * publisher look after it too, while its reviewers may judge what others sent on its behalf, and
   * what the gateway raised as long as their organization has not answered it.
   */
  public Part partOf(Caller caller, Instant now) {
    boolean reviewer = caller.has(Role.REVIEWER);
    if (caller.actsFor(senderOrganization)) {
      return caller.has(Role.PUBLISHER) || reviewer ? side() : Part.NONE;
    } else if (!reviewer) {
      boolean own = caller.actsFor(publisher) && caller.has(Role.PUBLISHER);
      return own ? side() : Part.NONE;
    } else if (caller.organization().isEmpty()) {
      return Part.NONE;
    }
    return heldNow(now) && caller.username().equals(heldBy) ? Part.HOLDER : Part.REVIEWER;
  }

  private Part side() {
    return occasion == Occasion.SENT ? Part.SENDER : Part.ADDRESSEE;
  }

  /** Whether a reviewer's claim stands at this time. */
  public boolean heldNow(Instant now) {
    return heldBy != null && heldUntil != null && now.isBefore(heldUntil);
  }
}
