package org.schoolsafety.crosswalk.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterMessageTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final UUID ID = UUID.fromString("0b6e5f6a-6d0c-4c5e-9f2b-6b0f3c1f9a01");
  private static final UUID LIST = UUID.fromString("7f1f2a90-3a83-4a36-8a3a-0d1f5e5a7702");
  private static final Letter.MailingList DRILLS =
      new Letter.MailingList(
          LIST, "Drills", URI.create("https://crosswalk.example/m/unsubscribe/abc"));
  private static final Session SESSION = Session.getInstance(new Properties());

  @Test
  void a_letter_of_a_list_says_who_wrote_it_and_how_one_click_ends_it() throws Exception {
    MimeMessage message = sent("What changed: Drills", "Crosswalk", DRILLS);

    assertThat(message.getHeader("From")).containsExactly("Crosswalk <news@Center.example>");
    assertThat(message.getHeader("To")).containsExactly("rosa@district.example");
    assertThat(message.getHeader("Message-ID")).containsExactly("<" + ID + "@center.example>");
    assertThat(message.getHeader("List-Id")).containsExactly("<" + LIST + ".center.example>");
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://crosswalk.example/m/unsubscribe/abc>");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getSentDate()).isEqualTo(NOON);
  }

  @Test
  void a_letter_that_belongs_to_no_list_has_nothing_to_unsubscribe_from() throws Exception {
    MimeMessage message = sent("Please confirm", "Crosswalk", null);

    assertThat(message.getHeader("List-Unsubscribe")).isNull();
    assertThat(message.getHeader("List-Id")).isNull();
  }

  @Test
  void it_is_there_as_text_and_as_a_page_in_that_order() throws Exception {
    MimeMultipart parts = (MimeMultipart) sent("Drills", "Crosswalk", null).getContent();

    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Señales · 避難 " + "x".repeat(2_000));
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Señales</p>");
  }

  @Test
  void no_line_is_longer_than_mail_systems_carry() throws Exception {
    String source = source("Drills ".repeat(200), "Crosswalk", DRILLS);

    assertThat(source.lines()).allMatch(line -> line.length() <= 998);
    assertThat(source).isASCII();
  }

  @Test
  void a_subject_that_tries_to_add_a_header_stays_one_line_of_text() throws Exception {
    MimeMessage message =
        sent("Drills\r\nBcc: all@district.example\r\n\r\n<script>", "Center\r\nX-Evil: 1", DRILLS);

    assertThat(message.getSubject()).isEqualTo("Drills Bcc: all@district.example <script>");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Property(tries = 300)
  void whatever_is_typed_the_headers_are_the_same_ones(@ForAll String subject, @ForAll String name)
      throws Exception {
    MimeMessage message = sent(subject, name, DRILLS);

    assertThat(message.getAllHeaders().asIterator())
        .toIterable()
        .extracting(header -> header.getName())
        .containsExactlyInAnyOrder(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "Content-Language",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  private static MimeMessage sent(String subject, String name, Letter.@Nullable MailingList list)
      throws Exception {
    byte[] source = source(subject, name, list).getBytes(StandardCharsets.US_ASCII);
    return new MimeMessage(SESSION, new ByteArrayInputStream(source));
  }

  /** As it goes over the wire. */
  private static String source(String subject, String name, Letter.@Nullable MailingList list)
      throws Exception {
    Letter letter =
        new Letter(
            ID,
            MailAddress.of("rosa@district.example").orElseThrow(),
            subject,
            "Señales · 避難 " + "x".repeat(2_000),
            "<p>Señales</p>",
            list);
    MailSender sender = new MailSender(MailAddress.of("news@Center.example").orElseThrow(), name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LetterMessage(SESSION, letter, sender, NOON).writeTo(out);
    byte[] bytes = out.toByteArray();
    assertThat(
            Arrays.equals(
                bytes,
                new String(bytes, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII)))
        .isTrue();
    return out.toString(StandardCharsets.US_ASCII);
  }
}
