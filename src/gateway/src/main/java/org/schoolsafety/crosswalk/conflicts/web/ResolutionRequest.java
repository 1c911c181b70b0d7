package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.Decision;
import org.schoolsafety.crosswalk.conflicts.Ruling;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.ItemScope;

/**
 * A decision on a conflict.
 *
 * @param decision the word of the decision
 * @param explanation why
 * @param item which item goes, for {@code withdrawn}
 * @param reason why it is withdrawn, for {@code withdrawn} while it is in force
 * @param replacedBy the item to use instead of the one that is withdrawn
 * @param scope what each of the two is for, for {@code scoped}
 */
@Schema(name = "ConflictDecision", description = "A decision on a conflict. All of it is public.")
public record ResolutionRequest(
    @NotBlank(message = "is required")
        @Pattern(
            regexp = "withdrawn|scoped|both-stand|no-conflict",
            message = "must be withdrawn, scoped, both-stand or no-conflict")
        @Schema(enumeration = {"withdrawn", "scoped", "both-stand", "no-conflict"})
        String decision,
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation,
    @Schema(description = "For withdrawn: which of the two goes, or has gone.") @Nullable UUID item,
    @Schema(
            description =
                "For withdrawn: a notation of withdrawal-reason, and the item is withdrawn now. Without it, it must"
                    + " have been superseded or withdrawn already.")
        @Nullable String reason,
    @Schema(description = "For withdrawn: the item to use instead; it must be in force.")
        @Nullable UUID replacedBy,
    @Schema(description = "For scoped: what each of the two is for.") @Size(max = 2)
        @Nullable List<@NotNull(message = "must not be null") ItemScope> scope) {

  Ruling ruling() {
    return new Ruling(
        Decision.of(decision).orElseThrow(),
        explanation,
        withdrawal(),
        scope == null ? List.of() : scope);
  }

  private Ruling.@Nullable Withdrawal withdrawal() {
    if (item != null) {
      return new Ruling.Withdrawal(item, reason, replacedBy);
    }
    if (reason != null || replacedBy != null) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "The resolution is not complete.",
          List.of(new FieldError("item", "is required: which of the two items goes")));
    }
    return null;
  }
}
