/**
 * Handing mail to the operator's mail server.
 *
 * <p>Purpose: write a letter as a MIME message (RFC 5322) and hand it in by SMTP (RFC 5321). Public
 * door: {@link org.schoolsafety.crosswalk.platform.mail.MailServer} and {@link
 * org.schoolsafety.crosswalk.platform.mail.Letter}. Who may call it: every feature that writes to
 * people. The one rule: nothing that somebody typed becomes a header of its own, and no password
 * becomes a log line.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.mail;

import org.jspecify.annotations.NullMarked;
