package org.schoolsafety.crosswalk.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an item is put into force again.
 *
 * @param explanation why, in words for the public
 */
@Schema(description = "Why an item is put into force again. It is public.")
public record RestorationRequest(
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation) {}
