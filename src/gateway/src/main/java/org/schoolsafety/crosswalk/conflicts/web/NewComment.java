package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to say in a discussion.
 *
 * @param text the words
 */
@Schema(
    name = "NewConflictComment",
    description = "Something to say to those who take part; not public.")
public record NewComment(@NotBlank(message = "is required") @Size(max = 5000) String text) {}
