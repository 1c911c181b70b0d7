package org.schoolsafety.crosswalk.vetting.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to review a submission, and by when; what is left out is taken away.
 *
 * @param reviewer the reviewer's user name
 * @param dueOn the day a decision is due
 */
@Schema(name = "Assignment", description = "Who is to review a submission, and by when.")
public record Assignment(
    @Nullable @Size(min = 1, max = 200) String reviewer, @Nullable LocalDate dueOn) {}
