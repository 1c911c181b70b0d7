package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.mail.Letter;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.platform.tokens.SecretToken;
import org.schoolsafety.crosswalk.subscriptions.mail.MailLink.Purpose;

/** Writes the letters of a subscription, each with a link of its own. */
@ApplicationScoped
class ComposeMail {

  /** How long a link waits for a yes. */
  private static final Duration PATIENCE = Duration.ofDays(3);

  @Inject PageShell shell;
  @Inject MailLinks links;
  @Inject Clock clock;

  /** The letter that asks whether its reader wants more. */
  @Transactional(Transactional.TxType.MANDATORY)
  Letter confirmation(UUID id, MailReader reader) {
    Instant until = clock.instant().plus(PATIENCE);
    SecretToken token = links.give(reader, Purpose.CONFIRM, until);
    PageFrame frame = shell.frame("", "");
    String name = PlainName.of(reader.name());
    ConfirmationView view =
        new ConfirmationView(
            "Please confirm: " + name,
            name,
            frame.site().publicUrl() + "/subscriptions/confirmation/" + token.text(),
            PlainDates.of(until.atZone(reader.zone()).toLocalDate()).text());
    return new Letter(
        id,
        reader.address(),
        view.subject(),
        view.text(frame.site().name()),
        shell.render("subscriptions/confirmation", frame, view),
        null);
  }

  /** The letter that tells an owner that a subscription of this name stopped. */
  Letter stopped(OwnerLetter letter, String name, String path, MailAddress owner) {
    PageFrame frame = shell.frame("", "");
    StoppedView view =
        new StoppedView(
            name, letter.ended(), letter.explanation(), frame.site().publicUrl() + path);
    return new Letter(
        letter.id(),
        owner,
        view.subject(),
        view.text(frame.site().name()),
        shell.render("subscriptions/stopped", frame, view),
        null);
  }

  /**
   * The letter that tells this news, of which there is some.
   *
   * @param occasion why it comes, in a sentence
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Letter digest(UUID id, MailReader reader, List<News> news, String occasion) {
    SecretToken token = links.give(reader, Purpose.UNSUBSCRIBE, null);
    PageFrame frame = shell.frame("", "");
    String site = frame.site().publicUrl();
    URI ending = URI.create(site + "/subscriptions/ending/" + token.text());
    String search = site + "/search" + (reader.query().isEmpty() ? "" : "?" + reader.query());
    DigestView view =
        new WriteDigest(reader.zone()).of(news, reader.name(), occasion, search, ending.toString());
    return new Letter(
        id,
        reader.address(),
        view.subject(),
        DigestText.of(view, frame.site()),
        shell.render("subscriptions/digest", frame, view),
        new Letter.MailingList(reader.subscription(), reader.name(), ending));
  }
}
