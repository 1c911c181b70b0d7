package org.schoolsafety.crosswalk.partners.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of an organization's people, as the identity provider knows them.
 *
 * @param username the name to sign in with
 * @param email where to write
 * @param firstName the given name
 * @param lastName the family name
 * @param enabled whether the account can be used
 * @param pending what the person has to do at the next sign-in, for example {@code UPDATE_PASSWORD}
 * @param roles the realm roles that mean something here
 */
@Schema(name = "Person", description = "One of an organization's people.")
public record Person(
    String username,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    boolean enabled,
    List<String> pending,
    List<String> roles) {}
