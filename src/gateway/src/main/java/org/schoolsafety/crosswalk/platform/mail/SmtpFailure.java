package org.schoolsafety.crosswalk.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome.Verdict;

/**
 * What it means that a letter was not taken. Only a final refusal of the reader's own mailbox ends
 * anything: a mail server that refuses us altogether (policy, relaying, sign-in) would otherwise
 * end every subscription there is within a minute.
 */
final class SmtpFailure {

  /** RFC 3463: class 5, and in its subject 7 security and policy, 5 protocol, 3 the mail system. */
  private static final Pattern ENHANCED = Pattern.compile("\\b5\\.([0-7])\\.(\\d{1,3})\\b");

  private static final Pattern RELAYING =
      Pattern.compile("(?i)relay|authenticat|not permitted to send");
  private static final int DEEPEST = 20;

  private SmtpFailure() {}

  static MailOutcome of(MessagingException failure) {
    SMTPAddressFailedException reader = refusedReader(failure);
    if (reader == null) {
      return new MailOutcome(Verdict.LATER, words(failure), isOfServer(failure));
    }
    Verdict verdict =
        isFinal(reader.getReturnCode(), words(reader)) ? Verdict.NO_SUCH_READER : Verdict.LATER;
    return new MailOutcome(verdict, words(reader));
  }

  /** It cannot be reached, fell silent, or does not let us in. */
  private static boolean isOfServer(MessagingException failure) {
    return failure instanceof AuthenticationFailedException
        || failure.getCause() instanceof IOException;
  }

  /** Whether a mailbox was refused for good, by what the mail server answered to its name. */
  static boolean isFinal(int code, String answer) {
    Matcher enhanced = ENHANCED.matcher(answer);
    boolean aboutMailbox = !enhanced.find() || enhanced.group(1).matches("[012]");
    return code / 100 == 5 && code != 530 && aboutMailbox && !RELAYING.matcher(answer).find();
  }

  private static @Nullable SMTPAddressFailedException refusedReader(MessagingException failure) {
    Exception each = failure;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (each instanceof SMTPAddressFailedException found) {
        return found;
      }
      each = each instanceof MessagingException chained ? chained.getNextException() : null;
    }
    return null;
  }

  private static String words(MessagingException failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
