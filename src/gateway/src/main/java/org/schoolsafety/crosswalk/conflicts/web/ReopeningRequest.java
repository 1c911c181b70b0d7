package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a conflict is opened again.
 *
 * @param reason why, in words for the public
 */
@Schema(name = "ConflictReopening", description = "Why a conflict is opened again. It is public.")
public record ReopeningRequest(
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String reason) {}
