package org.schoolsafety.crosswalk.partners.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.AgreementTerms;
import org.schoolsafety.crosswalk.partners.OrganizationDescription;

/**
 * All that brings a partner in.
 *
 * @param organization who they are
 * @param agreement what was agreed on with them
 * @param users their first people
 */
@Schema(name = "Onboarding", description = "All that brings a partner in, in one step.")
public record Onboarding(
    @Valid @NotNull(message = "is required") OrganizationDescription organization,
    @Nullable @Valid AgreementTerms agreement,
    @NotNull(message = "is required") @Size(min = 1, max = 20, message = "must name 1 to 20 people")
        List<@Valid @NotNull(message = "must be a person") NewPerson> users) {}
