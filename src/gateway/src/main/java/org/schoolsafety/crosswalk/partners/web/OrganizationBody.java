package org.schoolsafety.crosswalk.partners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization as an admin writes it.
 *
 * @param name what people call it
 * @param type a notation of {@code organization-type}
 * @param jurisdiction ISO 3166-1 or 3166-2 code of where it acts
 * @param url its public page
 */
@Schema(name = "OrganizationBody", description = "An organization as an admin writes it.")
public record OrganizationBody(
    @NotBlank(message = "is required") @Size(max = 300) String name,
    @NotBlank(message = "is required") String type,
    @Nullable
        @Pattern(
            regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?",
            message = "must be an ISO 3166 code such as US-MN")
        String jurisdiction,
    @Nullable
        @Pattern(
            regexp = "https?://[^\\s<>\"]+",
            message = "must be an absolute http or https address")
        @Size(max = 2000)
        String url) {}
