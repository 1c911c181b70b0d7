package org.schoolsafety.crosswalk.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox, and nothing else: no name, no comment, no second address, no character that could
 * end a line.
 *
 * @param text as its owner wrote it
 */
public record MailAddress(String text) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;

  /** Dot-atoms (RFC 5322) at a name with a dot; no mail system in use gives out others. */
  private static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  /** The mailbox of this address; empty if it is none. */
  public static Optional<MailAddress> of(String address) {
    var form = FORM.matcher(address);
    boolean right =
        address.length() <= LONGEST
            && form.matches()
            && form.group(1).length() <= LONGEST_LOCAL_PART;
    return right ? Optional.of(new MailAddress(address)) : Optional.empty();
  }

  /** The form by which two writings of one mailbox are told to be the same. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * The key without what follows a plus sign in its name: mail systems deliver that to the same.
   */
  public String mailbox() {
    return key().replaceFirst("(?<=.)\\+[^@]*(?=@)", "");
  }

  InternetAddress toInternetAddress() throws AddressException {
    return new InternetAddress(text, true);
  }
}
