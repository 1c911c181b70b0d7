package org.schoolsafety.crosswalk.partners;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to in an organization; shown to admins and to the organization's own people.
 *
 * @param name the person or the desk
 * @param role what they answer for there
 * @param email where to write
 * @param phone where to call
 */
@Schema(
    name = "Contact",
    description =
        "Somebody to turn to; shown to admins and to the organization's own people alone.")
public record Contact(
    @NotBlank(message = "is required") @Size(max = 200) String name,
    @Nullable @Size(max = 200) String role,
    @Nullable @Email(message = "must be an e-mail address") @Size(max = 254) String email,
    @Nullable
        @Pattern(
            regexp = "\\+?[0-9][0-9 ().-]{4,30}( ?(x|ext\\.?) ?[0-9]{1,6})?",
            message = "must be a telephone number such as +1 651 555 0100")
        String phone) {}
