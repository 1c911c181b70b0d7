package org.schoolsafety.crosswalk.partners.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands at the identity provider.
 *
 * @param enabled whether it can be used
 * @param organization the organization that it acts for; empty if for none
 * @param roles the realm roles that mean something here
 * @param email the address, if the identity provider knows that it is theirs
 */
public record AccountStanding(
    boolean enabled, String organization, Set<String> roles, @Nullable String email) {}
