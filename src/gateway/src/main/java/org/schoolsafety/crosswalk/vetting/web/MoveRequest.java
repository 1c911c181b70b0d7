package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.vetting.Description;
import org.schoolsafety.crosswalk.vetting.rubric.Answer;

/**
 * A move to make.
 *
 * @param move {@code submit, resubmit, withdraw, reply, claim, release, request-changes, approve,
 *     reject, reopen} or {@code publish}
 * @param note for the other side; for a verdict its reason, which is published with the item
 * @param answers one for each criterion of the rubric; for a verdict
 * @param description how the item is to be described and tagged; for an approval
 */
@Schema(name = "MoveRequest", description = "A move to make with a submission.")
public record MoveRequest(
    @NotBlank(message = "is required; see allowedMoves of the submission")
        @Size(max = 30)
        @Schema(
            enumeration = {
              "submit",
              "resubmit",
              "withdraw",
              "reply",
              "claim",
              "release",
              "request-changes",
              "approve",
              "reject",
              "reopen",
              "publish"
            })
        String move,
    @Nullable @Size(max = 5000) String note,
    @Nullable @Valid @Size(max = 40) List<@NotNull(message = "must not be null") Answer> answers,
    @Nullable @Valid Description description) {}
