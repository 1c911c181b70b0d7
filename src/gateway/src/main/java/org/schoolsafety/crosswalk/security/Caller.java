package org.schoolsafety.crosswalk.security;

import java.util.Set;

/**
 * Who sent a request, as the verified token says.
 *
 * @param subject the identity provider's permanent id
 * @param username the name people know
 * @param organization the id of the organization the caller acts for; empty if the token names none
 * @param roles the realm roles
 * @param demo whether this is one of the demo accounts
 * @param serviceClient whether it is a machine that acts for itself, not a person
 */
public record Caller(
    String subject,
    String username,
    String organization,
    Set<String> roles,
    boolean demo,
    boolean serviceClient) {

  /** A caller who is no service client. */
  public Caller(
      String subject, String username, String organization, Set<String> roles, boolean demo) {
    this(subject, username, organization, roles, demo, false);
  }

  /** Anyone without a token. */
  public static final Caller ANONYMOUS = new Caller("", "anonymous", "", Set.of(), false);

  /** The gateway itself, where no person acts: it has no organization and no role. */
  public static final Caller GATEWAY = new Caller("gateway", "gateway", "", Set.of(), false);

  /** Whether the caller has this role. */
  public boolean has(String role) {
    return roles.contains(role);
  }

  /** Whether the caller acts for this organization. */
  public boolean actsFor(String organizationId) {
    return !organization.isEmpty() && organization.equals(organizationId);
  }
}
