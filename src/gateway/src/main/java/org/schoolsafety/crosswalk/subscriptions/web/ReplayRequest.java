package org.schoolsafety.crosswalk.subscriptions.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From where on to tell again.
 *
 * @param after a cursor of the changes API or of a message; empty for the beginning
 */
@Schema(name = "ReplayRequest", description = "From where on to tell again.")
public record ReplayRequest(
    @Schema(description = "A cursor of the changes API or of a message; empty for the beginning.")
        @NotNull(message = "is required")
        String after) {}
