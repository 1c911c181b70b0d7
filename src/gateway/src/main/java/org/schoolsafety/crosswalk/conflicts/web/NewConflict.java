package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That two items advise differently.
 *
 * @param items the two
 * @param courseOfAction what they differ on, in a few words
 * @param description how they differ
 */
@Schema(
    name = "NewConflict",
    description = "That two items advise differently. All of it is public.")
public record NewConflict(
    @NotNull(message = "is required: the ids of the two items")
        @Size(min = 2, max = 2, message = "must name two items")
        List<@NotNull(message = "must not be null") UUID> items,
    @NotBlank(message = "is required: what the two differ on, in a few words") @Size(max = 300)
        String courseOfAction,
    @NotBlank(message = "is required: how the two differ, everyone will read it") @Size(max = 5000)
        String description) {}
