package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;

/**
 * A draft to begin.
 *
 * @param metadata what the sender says; only rights is required
 * @param revises the published item that it is to become a new version of
 */
@Schema(name = "NewSubmission", description = "A draft to begin.")
public record NewSubmission(
    @Valid @NotNull(message = "is required; only its rights have to be filled in")
        SubmittedMetadata metadata,
    @Nullable UUID revises) {}
