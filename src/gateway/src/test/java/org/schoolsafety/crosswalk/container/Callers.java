package org.schoolsafety.crosswalk.container;

import java.util.Set;
import java.util.UUID;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/** People who call, each under a name of their own. */
public final class Callers {

  private Callers() {}

  /** A reviewer of this organization. */
  public static Caller reviewerOf(String organization) {
    return caller("reviewer", organization, Role.REVIEWER);
  }

  /** Somebody who sends for this organization. */
  public static Caller publisherOf(String organization) {
    return caller("publisher", organization, Role.PUBLISHER);
  }

  /** Somebody of this school district. */
  public static Caller districtOf(String organization) {
    return caller("district", organization, Role.DISTRICT);
  }

  /** Somebody who runs the gateway for this organization. */
  public static Caller adminOf(String organization) {
    return caller("admin", organization, Role.ADMIN);
  }

  /** A client that sends for any organization. */
  public static Caller loaderOf(String organization) {
    return caller("loader", organization, Role.LOADER);
  }

  /** A machine of this organization with this role. */
  public static Caller serviceClientOf(String organization, String role) {
    String id = UUID.randomUUID().toString();
    return new Caller(id, "service-account-" + id, organization, Set.of(role), false, true);
  }

  private static Caller caller(String word, String organization, String role) {
    String id = UUID.randomUUID().toString();
    return new Caller(id, word + "-" + id, organization, Set.of(role), false);
  }
}
