package org.schoolsafety.crosswalk.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the link between editions is taken back.
 *
 * @param explanation why, in words for the public
 */
@Schema(description = "Why the link between editions is taken back. It is public.")
public record DissolutionRequest(
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation) {}
