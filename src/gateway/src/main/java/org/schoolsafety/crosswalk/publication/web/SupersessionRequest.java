package org.schoolsafety.crosswalk.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What takes an item's place.
 *
 * @param by the item that takes its place
 * @param explanation why, in words for the public
 */
@Schema(description = "What takes an item's place. All of it is public.")
public record SupersessionRequest(
    @NotNull(message = "is required: the id of the item that takes its place") UUID by,
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation) {}
