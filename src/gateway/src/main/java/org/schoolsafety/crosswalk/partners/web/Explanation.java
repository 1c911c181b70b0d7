package org.schoolsafety.crosswalk.partners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is done.
 *
 * @param explanation in words for people
 */
@Schema(name = "Explanation", description = "Why something is done, in words for people.")
public record Explanation(
    @NotBlank(message = "is required: say why") @Size(max = 2000) String explanation) {}
