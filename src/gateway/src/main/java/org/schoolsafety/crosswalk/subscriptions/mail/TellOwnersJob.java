package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.partners.people.Accounts;
import org.schoolsafety.crosswalk.platform.jobs.RecurringJob;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome;
import org.schoolsafety.crosswalk.platform.mail.MailServer;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.delivery.RetrySchedule;

/**
 * Tells owners by mail that somebody else stopped a subscription of theirs: at the address of their
 * account, if the identity provider knows that it is theirs. Where the mailbox that the
 * subscription itself wrote to refused, or its reader wants no more, that one is left in peace.
 */
@ApplicationScoped
class TellOwnersJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(TellOwnersJob.class.getName());
  private static final int AT_MOST = 100;

  @Inject MailServer mailServer;
  @Inject OwnerLetters letters;
  @Inject Subscriptions subscriptions;
  @Inject Accounts accounts;
  @Inject MailRefusals refusals;
  @Inject WriteLetter writeLetter;
  @Inject RetrySchedule schedule;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tell-owners";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    if (!mailServer.isConfigured()) {
      return;
    }
    for (OwnerLetter letter : letters.due(AT_MOST)) {
      if (!tell(letter)) {
        return;
      }
    }
  }

  /**
   * What fails for one is no reason to leave the others, unless it is the mail server that fails.
   *
   * @return whether to go on
   */
  private boolean tell(OwnerLetter letter) {
    try {
      Optional<Subscription> one = subscriptions.find(letter.subscription());
      Optional<MailAddress> owner = one.flatMap(found -> mailboxOfOwner(found, letter));
      if (owner.isEmpty()) {
        letters.attempted(letter.id(), null, "The owner has no mailbox that may be written to.");
        return true;
      }
      MailOutcome outcome =
          mailServer.send(writeLetter.stopped(letter, one.orElseThrow(), owner.get()));
      note(letter, outcome);
      return !outcome.serverAway();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The owner could not be told by " + letter.id(), failure);
      again(letter, "Something failed on our side.");
      return true;
    }
  }

  private Optional<MailAddress> mailboxOfOwner(Subscription one, OwnerLetter letter) {
    return accounts
        .standingOf(one.owner())
        .filter(AccountStanding::enabled)
        .map(AccountStanding::email)
        .flatMap(MailAddress::of)
        .filter(
            address ->
                !letter.mailboxWantsNoMore() || !address.key().equalsIgnoreCase(one.destination()))
        .filter(address -> !refusals.complained(address));
  }

  private void note(OwnerLetter letter, MailOutcome outcome) {
    if (outcome.verdict() == MailOutcome.Verdict.LATER) {
      again(letter, outcome.answer());
    } else {
      letters.attempted(letter.id(), null, outcome.answer());
    }
  }

  private void again(OwnerLetter letter, String answer) {
    Instant when =
        schedule
            .next(letter.attempts() + 1, null, ThreadLocalRandom.current())
            .map(clock.instant()::plus)
            .orElse(null);
    letters.attempted(letter.id(), when, answer);
  }
}
