package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome.Verdict;

class SmtpFailureTest {

  @ParameterizedTest
  @CsvSource({
    "550, 550 5.1.1 No such user here, NO_SUCH_READER",
    "550, 550 No such user here, NO_SUCH_READER",
    "551, 551 5.1.6 User has moved, NO_SUCH_READER",
    "553, 553 5.1.3 Bad destination mailbox address, NO_SUCH_READER",
    "550, 550 5.2.1 Mailbox disabled, NO_SUCH_READER",
    "450, 450 4.2.0 Greylisted, LATER",
    "452, 452 4.2.2 Mailbox full, LATER",
    "554, 554 5.7.1 Relay access denied, LATER",
    "550, 550 relay not permitted, LATER",
    "530, 530 5.7.0 Authentication required, LATER",
    "550, 550 5.7.26 This mail is unauthenticated, LATER",
    "503, 503 5.5.1 Bad sequence of commands, LATER"
  })
  void only_a_final_refusal_of_the_mailbox_itself_ends_anything(
      int code, String answer, Verdict verdict) throws Exception {
    MessagingException failure =
        new SendFailedException(
            "Invalid Addresses",
            new SMTPAddressFailedException(
                new InternetAddress("rosa@district.example"), "RCPT TO", code, answer));

    MailOutcome outcome = SmtpFailure.of(failure);

    assertThat(outcome).isEqualTo(new MailOutcome(verdict, answer));
  }

  @Test
  void what_is_not_about_the_reader_may_go_later() {
    MailOutcome outcome = SmtpFailure.of(new MessagingException("451 Not now"));

    assertThat(outcome).isEqualTo(new MailOutcome(Verdict.LATER, "451 Not now"));
  }

  @Test
  void a_mail_server_that_cannot_be_spoken_to_is_told_from_a_letter_that_may_go_later() {
    MailOutcome stranger = SmtpFailure.of(new AuthenticationFailedException("535 Who are you?"));
    MailOutcome silent =
        SmtpFailure.of(new MessagingException("No answer", new SocketTimeoutException()));

    assertThat(stranger).isEqualTo(new MailOutcome(Verdict.LATER, "535 Who are you?", true));
    assertThat(silent).isEqualTo(new MailOutcome(Verdict.LATER, "No answer", true));
  }

  @Test
  void a_long_answer_is_kept_as_one_line_of_what_comes_first() {
    MailOutcome outcome =
        SmtpFailure.of(new MessagingException("451 Wait\r\n" + "x".repeat(9_000)));

    assertThat(outcome.answer()).startsWith("451 Wait x").hasSize(500);
  }
}
