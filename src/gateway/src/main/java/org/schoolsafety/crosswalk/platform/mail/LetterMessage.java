package org.schoolsafety.crosswalk.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A letter as it goes over the wire. */
final class LetterMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Letter letter;
  private final MailSender sender;

  LetterMessage(Session session, Letter letter, MailSender sender, Instant now)
      throws MessagingException {
    super(session);
    this.letter = letter;
    this.sender = sender;
    try {
      setFrom(new InternetAddress(sender.address().text(), HeaderText.of(sender.name()), UTF_8));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("Every Java platform has UTF-8", impossible);
    }
    setRecipient(Message.RecipientType.TO, letter.to().toInternetAddress());
    setSubject(HeaderText.of(letter.subject()), UTF_8);
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("Content-Language", "en");
    if (letter.list() != null) {
      partOf(letter.list());
    }
    setContent(
        new MimeMultipart(
            "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
    saveChanges();
  }

  private void partOf(Letter.MailingList list) throws MessagingException {
    setHeader("List-Id", "<%s>".formatted(atDomain(list.id(), '.')));
    setHeader("List-Unsubscribe", "<%s>".formatted(list.unsubscribe().toASCIIString()));
    setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  /** Quoted, so that no line is too long and the text can still be read in the source. */
  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<%s>".formatted(atDomain(letter.id(), '@')));
  }

  private String atDomain(UUID id, char separator) {
    return id + String.valueOf(separator) + sender.domain();
  }
}
