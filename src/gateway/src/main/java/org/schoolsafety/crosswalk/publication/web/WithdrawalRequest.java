package org.schoolsafety.crosswalk.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is withdrawn.
 *
 * @param reason a notation of {@code withdrawal-reason}
 * @param explanation why, in words for the public
 * @param replacedBy the item to use instead
 */
@Schema(description = "Why an item is withdrawn. All of it is public.")
public record WithdrawalRequest(
    @NotBlank(message = "is required: a notation of withdrawal-reason")
        @Schema(
            enumeration = {
              "outdated",
              "inaccurate",
              "superseded",
              "legal-change",
              "publisher-request",
              "safety-concern"
            })
        String reason,
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation,
    @Schema(description = "The item to use instead; it must be in force.")
        @Nullable UUID replacedBy) {}
