package org.schoolsafety.crosswalk.container;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server, where the gateway under test hands in its mail. */
public final class Postbox implements AutoCloseable {

  private final GreenMail server;

  private Postbox(GreenMail server) {
    this.server = server;
  }

  /** One that is empty. */
  public static Postbox open() {
    GreenMail server =
        new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return new Postbox(server);
  }

  /** Where the gateway under test hands in its mail. */
  public static int port() {
    return URI.create(ConfigProvider.getConfig().getValue("crosswalk.smtp.url", String.class))
        .getPort();
  }

  /** What came for this mailbox until now, in order. */
  public List<MimeMessage> mailTo(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .toList();
  }

  /** What came for this mailbox, once it is so many. */
  public List<MimeMessage> await(String address, int count) {
    return Eventually.get(
        count + " mails to " + address,
        () -> Optional.of(mailTo(address)).filter(mail -> mail.size() >= count));
  }

  /** The text of this mail. */
  public static String text(MimeMessage mail) {
    return part(mail, 0);
  }

  /** The page of this mail. */
  public static String html(MimeMessage mail) {
    return part(mail, 1);
  }

  /** The first address in the mail's text that has this in it. */
  public static String link(MimeMessage mail, String path) {
    Matcher link =
        Pattern.compile("https?://\\S+" + Pattern.quote(path) + "\\S+").matcher(text(mail));
    if (!link.find()) {
      throw new AssertionError("No " + path + " in " + text(mail));
    }
    return link.group();
  }

  private static String part(MimeMessage mail, int number) {
    try {
      BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
      return String.valueOf(part.getContent());
    } catch (MessagingException | IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
