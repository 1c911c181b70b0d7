package org.schoolsafety.crosswalk.platform.mail;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one reader, as text and as a page; mail programs show the one they can.
 *
 * @param id the same however often it is handed in, so that mail systems know it again
 * @param to whom
 * @param subject what it is about, in a line
 * @param text for those who read text
 * @param html the same as a page
 * @param list what it is part of; absent where it is not sent because of a subscription
 */
public record Letter(
    UUID id, MailAddress to, String subject, String text, String html, @Nullable MailingList list) {

  /**
   * What a letter is part of, and how it is ended with one click (RFC 2369, RFC 8058).
   *
   * @param id the same for all letters of it, within this gateway
   * @param name what its reader calls it
   * @param unsubscribe where a POST ends it, without signing in
   */
  public record MailingList(UUID id, String name, URI unsubscribe) {}
}
