package org.schoolsafety.crosswalk.partners;

/**
 * The entity tags of an organization (RFC 9110, section 8.8.3): one for what everybody sees, one
 * for what admins and its own people see. A write names the latter.
 */
public final class OrganizationTag {

  private OrganizationTag() {}

  /** Of the organization with its contacts. */
  public static String full(Organization organization) {
    return "v" + organization.version();
  }

  /** Of what everybody sees. */
  public static String open(Organization organization) {
    return "v" + organization.version() + "-public";
  }
}
