package org.schoolsafety.crosswalk.vetting.rubric;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's answer to one criterion.
 *
 * @param criterion its id
 * @param value the step chosen
 * @param note what it rests on
 */
@Schema(name = "RubricAnswer", description = "A reviewer's answer to one criterion.")
public record Answer(
    @NotBlank(message = "is required: the criterion's id") @Size(max = 50) String criterion,
    @NotNull(message = "is required: a step of the scale")
        @Min(value = 0, message = "must be a step of the scale")
        @Max(value = 9, message = "must be a step of the scale")
        Integer value,
    @Nullable @Size(max = 2000) String note) {}
