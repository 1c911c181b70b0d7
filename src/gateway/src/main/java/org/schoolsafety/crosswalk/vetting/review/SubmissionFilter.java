package org.schoolsafety.crosswalk.vetting.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions; what is null does not narrow.
 *
 * @param organization only those this organization sent or stands behind
 * @param state a state's word
 * @param publisher the organization behind it
 * @param kind what the sender calls it
 * @param assignedTo the reviewer it was given to
 * @param occasion why it came to the reviewers
 * @param guidance the item that it revises, or has become
 * @param heldBy the reviewer who holds it now
 * @param dueBefore due before this day, and undecided
 * @param ready whether it can be judged: its text was found, or it changes no file
 * @param draftsOf what was never sent is shown to this organization alone
 * @param now claims that ended before this time are none
 */
public record SubmissionFilter(
    @Nullable String organization,
    @Nullable String state,
    @Nullable String publisher,
    @Nullable String kind,
    @Nullable String assignedTo,
    @Nullable String occasion,
    @Nullable UUID guidance,
    @Nullable String heldBy,
    @Nullable LocalDate dueBefore,
    @Nullable Boolean ready,
    String draftsOf,
    OffsetDateTime now) {

  static final String WHERE =
      """
      where (cast(:organization as text) is null
             or (:organization <> '' and :organization in (s.sender_organization, s.publisher)))
        and (cast(:state as text) is null or s.state = :state)
        and (cast(:publisher as text) is null or s.publisher = :publisher)
        and (cast(:kind as text) is null or s.metadata ->> 'kind' = :kind)
        and (cast(:assignedTo as text) is null or s.assigned_to = :assignedTo)
        and (cast(:occasion as text) is null or s.occasion = :occasion)
        and (cast(:guidance as uuid) is null or s.guidance_id = :guidance)
        and (cast(:heldBy as text) is null or (s.held_by = :heldBy and s.held_until > :now))
        and (cast(:dueBefore as date) is null
             or (s.due_on < :dueBefore and s.state in ('submitted', 'in-review', 'approved')))
        and (cast(:ready as boolean) is null
             or :ready = (exists (select from candidate where candidate.intake_id = s.intake_id)
                          or (s.intake_id is null and s.guidance_id is not null)))
        and (s.submitted_at is not null or :draftsOf in (s.sender_organization, s.publisher))
      """;
}
