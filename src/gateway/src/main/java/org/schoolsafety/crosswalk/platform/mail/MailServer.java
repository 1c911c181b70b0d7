package org.schoolsafety.crosswalk.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome.Verdict;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.platform.settings.SettingRefused;

/** The operator's mail server, which letters are handed to; there may be none. */
@ApplicationScoped
public class MailServer {

  private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

  @Inject
  @ConfigProperty(name = "crosswalk.smtp.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "crosswalk.mail.from")
  Optional<String> from;

  @Inject
  @ConfigProperty(name = "crosswalk.site.name", defaultValue = "Crosswalk")
  String siteName;

  @Inject Clock clock;

  private @Nullable SmtpAddress server;
  private @Nullable MailSender sender;
  private @Nullable Session session;

  @PostConstruct
  void open() {
    if (url.isEmpty() || from.isEmpty()) {
      return;
    }
    try {
      server = SmtpAddress.of(url.get());
      sender = new MailSender(mailbox(from.get()), siteName);
      session = Session.getInstance(sendingAs(sender));
      LOG.log(Level.INFO, "Mail goes out by {0}", server);
    } catch (IllegalArgumentException wrong) {
      throw SettingRefused.of("No mail can go out: " + wrong.getMessage(), wrong);
    }
  }

  /** Is made with the gateway, so that a setting that cannot be read ends the operator's start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object begun) {
    // To be made is enough.
  }

  private Properties sendingAs(MailSender by) {
    Properties values = server.properties();
    values.setProperty("mail.smtp.from", by.address().text());
    values.setProperty("mail.smtp.localhost", by.domain());
    return values;
  }

  private static MailAddress mailbox(String text) {
    return MailAddress.of(text.strip())
        .orElseThrow(
            () -> new IllegalArgumentException("CROSSWALK_MAIL_FROM is no e-mail address"));
  }

  /** Whether there is one. */
  public boolean isConfigured() {
    return server != null;
  }

  /**
   * Refuses, with what to do, where no mail can go out.
   *
   * @throws ProblemException {@link ProblemType#MAIL_NOT_CONFIGURED}
   */
  public void requireConfigured() {
    if (!isConfigured()) {
      throw new ProblemException(
          ProblemType.MAIL_NOT_CONFIGURED,
          "This gateway was given no mail server, so nothing can be sent by e-mail.");
    }
  }

  /** Hands the letter in, over a connection of its own. */
  public MailOutcome send(Letter letter) {
    requireConfigured();
    try {
      LetterMessage message = new LetterMessage(session, letter, sender, clock.instant());
      handIn(message, letter);
      return new MailOutcome(Verdict.TAKEN, "Taken by " + server.host());
    } catch (MessagingException failure) {
      MailOutcome outcome = SmtpFailure.of(failure);
      LOG.log(
          Level.WARNING,
          "The letter {0} was not taken ({1}): {2}",
          new Object[] {letter.id(), outcome.verdict(), outcome.answer()});
      return outcome;
    }
  }

  private void handIn(LetterMessage message, Letter letter) throws MessagingException {
    Transport transport = session.getTransport();
    try {
      transport.connect(server.user(), server.password());
      transport.sendMessage(message, new Address[] {letter.to().toInternetAddress()});
    } finally {
      hangUp(transport);
    }
  }

  /** Whatever goes wrong here, the letter was taken or not before. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException afterwards) {
      LOG.log(Level.FINE, "The mail server did not say goodbye", afterwards);
    }
  }
}
