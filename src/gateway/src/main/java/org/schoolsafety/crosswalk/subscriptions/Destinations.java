package org.schoolsafety.crosswalk.subscriptions;

import java.net.URI;

/**
 * Destinations as the audit trail names them, which is never rewritten: an address may have a key
 * in it, and a mailbox is somebody's. What is named is where it lies.
 */
final class Destinations {

  private Destinations() {}

  static String named(Subscription one) {
    String destination = one.destination() == null ? "" : one.destination();
    return switch (one.channel()) {
      case WEBHOOK -> hostOf(destination);
      case EMAIL -> "…" + destination.substring(Math.max(0, destination.lastIndexOf('@')));
      case FEED -> "";
    };
  }

  private static String hostOf(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getScheme() + "://" + uri.getRawAuthority().replaceAll(".*@", "");
    } catch (IllegalArgumentException | NullPointerException none) {
      return "";
    }
  }
}
