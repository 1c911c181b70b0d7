package org.schoolsafety.crosswalk.feeds.changes.web;

import java.net.URI;
import java.util.HexFormat;
import org.schoolsafety.crosswalk.search.query.Fingerprint;

/** Tells two answers of one address apart without making them. */
final class ChangeTag {

  private ChangeTag() {}

  /** The entity tag of what this address answers while the log ends there. */
  static String of(long head, URI address) {
    String asked = head + "\n" + address.getRawPath() + "?" + address.getRawQuery();
    return HexFormat.of().formatHex(Fingerprint.of(asked)).substring(0, 24);
  }
}
