package org.schoolsafety.crosswalk.partners.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is to get an account.
 *
 * @param username the name to sign in with
 * @param email where to write
 * @param firstName the given name
 * @param lastName the family name
 * @param roles what they may do; nobody becomes an admin or an alert authority this way
 */
@Schema(name = "NewPerson", description = "Somebody who is to get an account.")
public record NewPerson(
    @NotNull(message = "is required")
        @Pattern(
            regexp = "[a-z0-9][a-z0-9._@+-]{2,99}",
            message = "must be 3 to 100 lower-case letters, digits and . _ @ + -")
        String username,
    @NotBlank(message = "is required")
        @Email(message = "must be an e-mail address")
        @Size(max = 254)
        String email,
    @NotBlank(message = "is required") @Size(max = 100) String firstName,
    @NotBlank(message = "is required") @Size(max = 100) String lastName,
    @NotNull(message = "is required") @Size(min = 1, max = 5, message = "must name 1 to 5 roles")
        List<
                @NotNull(message = "must be a role")
                @Pattern(
                    regexp = "publisher|reviewer|district|peer-center|policy-staff",
                    message =
                        "must be publisher, reviewer, district, peer-center or policy-staff; others are given at the identity provider")
                String>
            roles) {}
