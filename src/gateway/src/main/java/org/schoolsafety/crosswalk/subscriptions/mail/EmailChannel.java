package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolsafety.crosswalk.platform.mail.Letter;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome;
import org.schoolsafety.crosswalk.platform.mail.MailServer;
import org.schoolsafety.crosswalk.subscriptions.Accepted;
import org.schoolsafety.crosswalk.subscriptions.Channel;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Outcome;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;

/** Tells by e-mail: all that is due in one letter, to nobody who was not asked first. */
@ApplicationScoped
public class EmailChannel implements Channel {

  private static final int AT_ONCE = 1_000;
  private static final int AT_A_TIME = 12;
  private static final String ASKED =
      "The owner of the mailbox is asked by mail, and has to say yes before anything else is sent.";

  @Inject MailServer mailServer;
  @Inject MailboxRules rules;
  @Inject MailQuestions questions;
  @Inject DigestSchedule schedule;
  @Inject WriteLetter writeLetter;

  @Override
  public ChannelKind kind() {
    return ChannelKind.EMAIL;
  }

  @Override
  public Accepted accept(Subscription wanted) {
    mailServer.requireConfigured();
    MailAddress address = rules.require(String.valueOf(wanted.destination()));
    return new Accepted(
        SubscriptionState.AWAITING_CONFIRMATION, ASKED, Map.of(), () -> ask(wanted, address));
  }

  private void ask(Subscription wanted, MailAddress address) {
    rules.requireRoom(wanted.owner(), address);
    questions.ask(wanted.id(), wanted.owner(), address);
  }

  /** Asks the owner of the mailbox once more. */
  @Override
  public Accepted renew(Subscription present) {
    return accept(present);
  }

  @Override
  public Instant dueAt(Subscription subscription, Instant now) {
    return schedule.next(subscription, now);
  }

  /** One mail server takes all letters, and thinks ill of who comes with many at a time. */
  @Override
  public int width(int most) {
    return Math.min(most, AT_A_TIME);
  }

  /** Mail servers may take half a minute for each word of theirs. */
  @Override
  public Duration longest() {
    return Duration.ofMinutes(3);
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Outcome deliver(Subscription subscription, List<Delivery> due) {
    if (!mailServer.isConfigured()) {
      return Outcome.pauses(
          "mail-not-configured", null, "This gateway has no mail server now; nothing is lost.");
    }
    try {
      Optional<Letter> letter = writeLetter.of(subscription, due);
      return letter.isEmpty()
          ? Outcome.delivered(null, "Nothing was left to tell.")
          : outcome(mailServer.send(letter.get()));
    } catch (NotMatchedYet later) {
      return Outcome.notYet();
    }
  }

  private static Outcome outcome(MailOutcome outcome) {
    return switch (outcome.verdict()) {
      case TAKEN -> Outcome.delivered(null, outcome.answer());
      case NO_SUCH_READER -> Outcome.ends(RefusalKind.HARD_BOUNCE.key(), null, outcome.answer());
      case LATER -> Outcome.failed(null, outcome.answer(), null);
    };
  }
}
