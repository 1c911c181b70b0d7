package org.schoolsafety.crosswalk.partners.people;

import java.util.Set;

/**
 * How an account stands at the identity provider.
 *
 * @param enabled whether it can be used
 * @param organization the organization that it acts for; empty if for none
 * @param roles the realm roles that mean something here
 */
public record AccountStanding(boolean enabled, String organization, Set<String> roles) {}
