package org.schoolsafety.crosswalk.platform.mail;

import java.util.Locale;

/**
 * Whom letters come from.
 *
 * @param address what they are answered to, and returned to
 * @param name this site's
 */
record MailSender(MailAddress address, String name) {

  /** What stands behind the at sign. */
  String domain() {
    return address.text().substring(address.text().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
