package org.schoolsafety.crosswalk.security;

/** The realm's roles, under the names that stand in tokens and in {@code @RolesAllowed}. */
public final class Role {

  public static final String DISTRICT = "district";
  public static final String PEER_CENTER = "peer-center";
  public static final String PUBLISHER = "publisher";
  public static final String REVIEWER = "reviewer";
  public static final String POLICY_STAFF = "policy-staff";
  public static final String ALERT_AUTHORITY = "alert-authority";
  public static final String ADMIN = "admin";

  /** Service clients alone: sends files on behalf of any organization. */
  public static final String LOADER = "loader";

  private Role() {}
}
