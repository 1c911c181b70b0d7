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
import org.schoolsafety.crosswalk.platform.jobs.RecurringJob;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome;
import org.schoolsafety.crosswalk.platform.mail.MailServer;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.delivery.RetrySchedule;

/** Asks owners of mailboxes whether they want mail; each question is a letter of its own. */
@ApplicationScoped
class AskMailboxesJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(AskMailboxesJob.class.getName());
  private static final int AT_MOST = 100;

  @Inject MailServer mailServer;
  @Inject MailQuestions questions;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject WriteLetter writeLetter;
  @Inject RetrySchedule schedule;
  @Inject Clock clock;

  @Override
  public String name() {
    return "ask-mailboxes";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    if (mailServer.isConfigured()) {
      questions.due(AT_MOST).forEach(this::ask);
    }
  }

  /** What fails for one is no reason to leave the others. */
  private void ask(MailQuestion question) {
    try {
      Optional<Subscription> waiting =
          subscriptions
              .find(question.subscription())
              .filter(found -> found.state() == SubscriptionState.AWAITING_CONFIRMATION)
              .filter(question::isOf);
      if (waiting.isEmpty()) {
        questions.attempted(question.id(), null, "Nobody waits for an answer any more.");
      } else {
        note(question, mailServer.send(writeLetter.question(question.id(), waiting.get())));
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The question " + question.id() + " could not be asked", failure);
    }
  }

  private void note(MailQuestion question, MailOutcome outcome) {
    Optional<Duration> wait =
        outcome.verdict() == MailOutcome.Verdict.LATER
            ? schedule.next(question.attempts() + 1, null, ThreadLocalRandom.current())
            : Optional.empty();
    Instant again = wait.map(clock.instant()::plus).orElse(null);
    questions.attempted(question.id(), again, outcome.answer());
    if (outcome.verdict() == MailOutcome.Verdict.NO_SUCH_READER) {
      states.end(
          question.subscription(),
          RefusalKind.HARD_BOUNCE.key(),
          "The mailbox takes no mail: " + outcome.answer(),
          Caller.GATEWAY);
    }
  }
}
