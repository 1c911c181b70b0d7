package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.container.StubbornMailServer;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome.Verdict;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.platform.settings.SettingRefused;

@Timeout(60)
class MailServerTest {

  private static final Letter LETTER =
      new Letter(
          UUID.randomUUID(),
          MailAddress.of("rosa@district.example").orElseThrow(),
          "No longer to be used: Lockdown drills",
          "Stop using it.\n.\nReally.",
          "<p>Stop using it.</p>",
          new Letter.MailingList(
              UUID.randomUUID(), "Drills", URI.create("https://crosswalk.example/end/abc")));

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private StubbornMailServer stubborn;

  @BeforeEach
  void open() throws IOException {
    greenMail.start();
    stubborn = StubbornMailServer.open(0);
  }

  @AfterEach
  void close() throws IOException {
    greenMail.stop();
    stubborn.close();
  }

  @Test
  void a_letter_arrives_whole_at_a_real_mail_server() throws Exception {
    MailOutcome outcome = real("").send(LETTER);

    assertThat(outcome.verdict()).isEqualTo(Verdict.TAKEN);
    MimeMessage message = greenMail.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("No longer to be used: Lockdown drills");
    assertThat(message.getMessageID()).isEqualTo("<" + LETTER.id() + "@center.example>");
    assertThat(message.getHeader("Return-Path")[0]).contains("news@center.example");
    assertThat(message.getHeader("List-Unsubscribe-Post")).isNotEmpty();
  }

  @Test
  void the_same_letter_handed_in_twice_can_be_told_to_be_the_same() throws Exception {
    MailServer server = real("");

    server.send(LETTER);
    server.send(LETTER);

    assertThat(greenMail.getReceivedMessages())
        .extracting(MimeMessage::getMessageID)
        .hasSize(2)
        .containsOnly("<" + LETTER.id() + "@center.example>");
  }

  @Test
  void user_and_password_are_shown_to_the_server() {
    greenMail.setUser("news@center.example", "news", "p@ss");

    assertThat(real("news:p%40ss@").send(LETTER).verdict()).isEqualTo(Verdict.TAKEN);
    assertThat(real("news:wrong@").send(LETTER).verdict()).isEqualTo(Verdict.LATER);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT TO, 550 5.1.1 No such user, NO_SUCH_READER",
    "RCPT TO, 450 4.2.1 Greylisted, LATER",
    "RCPT TO, 554 5.7.1 Relay access denied, LATER",
    "MAIL FROM, 550 5.7.1 We do not know you, LATER",
    "DATA, 451 4.3.0 Busy, LATER",
    "., 554 5.6.0 Looks like spam, LATER",
    "CONNECT, 421 Too many connections, LATER"
  })
  void what_a_refusal_means_depends_on_what_was_refused(
      String command, String answer, Verdict verdict) {
    stubborn.answers(command, answer);

    MailOutcome outcome = at("smtp://127.0.0.1:" + stubborn.port()).send(LETTER);

    assertThat(outcome.verdict()).isEqualTo(verdict);
    assertThat(outcome.answer()).isNotBlank();
  }

  @Test
  void what_was_taken_stays_taken_though_the_server_does_not_say_goodbye() {
    stubborn.answers("QUIT", "500 No");

    MailOutcome outcome = at("smtp://127.0.0.1:" + stubborn.port()).send(LETTER);

    assertThat(outcome.taken()).isTrue();
    assertThat(stubborn.said()).contains("RCPT TO:<rosa@district.example>", "..", "Really.");
  }

  @Test
  void a_server_that_is_away_may_be_back_later() throws IOException {
    int port = stubborn.port();
    stubborn.close();

    MailOutcome outcome = at("smtp://127.0.0.1:" + port).send(LETTER);

    assertThat(outcome.verdict()).isEqualTo(Verdict.LATER);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, news@center.example", "smtp://127.0.0.1, -"})
  void without_a_server_and_a_sender_there_is_no_mail(@Nullable String url, @Nullable String from) {
    MailServer server = configured(url, from);

    assertThat(server.isConfigured()).isFalse();
    assertThatThrownBy(() -> server.send(LETTER))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.MAIL_NOT_CONFIGURED));
  }

  @ParameterizedTest
  @CsvSource({
    "smtp://127.0.0.1, Crosswalk, CROSSWALK_MAIL_FROM",
    "http://127.0.0.1, news@center.example, CROSSWALK_SMTP_URL",
    "mail.example:25, news@center.example, CROSSWALK_SMTP_URL"
  })
  void a_server_or_a_sender_that_makes_no_sense_ends_the_start(
      String url, String from, String setting) {
    assertThatThrownBy(() -> configured(url, from))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining(setting);
  }

  private MailServer real(String credentials) {
    return at("smtp://%s127.0.0.1:%d".formatted(credentials, greenMail.getSmtp().getPort()));
  }

  private static MailServer at(String url) {
    return configured(url, "news@center.example");
  }

  private static MailServer configured(@Nullable String url, @Nullable String from) {
    MailServer server = new MailServer();
    server.url = Optional.ofNullable(url);
    server.from = Optional.ofNullable(from);
    server.siteName = "Crosswalk";
    server.clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    server.open();
    return server;
  }
}
