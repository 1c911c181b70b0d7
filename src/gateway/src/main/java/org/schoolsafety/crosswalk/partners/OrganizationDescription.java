package org.schoolsafety.crosswalk.partners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization as an admin writes it.
 *
 * @param name what people call it
 * @param type a notation of {@code organization-type}
 * @param jurisdiction ISO 3166-1 or 3166-2 code of where it acts
 * @param url its public page
 * @param contacts whom to turn to there; left out, they stay as they are
 */
@Schema(name = "OrganizationBody", description = "An organization as an admin writes it.")
public record OrganizationDescription(
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
        String url,
    @Nullable @Size(max = 20)
        List<@Valid @NotNull(message = "must be a contact") Contact> contacts) {

  /** Whether this says of the organization what is on record already. */
  public boolean isSaidOf(Organization organization, List<Contact> onRecord) {
    return name.equals(organization.name())
        && type.equals(organization.type())
        && Objects.equals(jurisdiction, organization.jurisdiction())
        && Objects.equals(url, organization.url())
        && (contacts == null || contacts.equals(onRecord));
  }
}
