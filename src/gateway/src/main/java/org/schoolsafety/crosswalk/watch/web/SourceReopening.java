package org.schoolsafety.crosswalk.watch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a source is asked anew although its address was refused.
 *
 * @param reason why, for the audit trail
 */
@Schema(
    name = "SourceReopening",
    description = "Why a source is asked anew although its address was refused.")
public record SourceReopening(
    @NotBlank(message = "is required: say why it can be fetched now") @Size(max = 2000)
        String reason) {}
