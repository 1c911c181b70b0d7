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
import org.jspecify.annotations.Nullable;
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
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    if (!mailServer.isConfigured()) {
      return;
    }
    for (MailQuestion question : questions.due(AT_MOST)) {
      if (!ask(question)) {
        return;
      }
    }
  }

  /**
   * What fails for one is no reason to leave the others, unless it is the mail server that fails:
   * to wait for it a hundred times would keep all other jobs waiting.
   *
   * @return whether to go on
   */
  private boolean ask(MailQuestion question) {
    try {
      Optional<Subscription> waiting =
          subscriptions
              .find(question.subscription())
              .filter(found -> found.state() == SubscriptionState.AWAITING_CONFIRMATION)
              .filter(question::isOf);
      if (waiting.isEmpty()) {
        questions.attempted(question.id(), null, "Nobody waits for an answer any more.");
        return true;
      }
      MailOutcome outcome = mailServer.send(writeLetter.question(question.id(), waiting.get()));
      note(question, outcome);
      return !outcome.serverAway();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The question " + question.id() + " could not be asked", failure);
      questions.attempted(question.id(), again(question), "Something failed on our side.");
      return true;
    }
  }

  private void note(MailQuestion question, MailOutcome outcome) {
    boolean later = outcome.verdict() == MailOutcome.Verdict.LATER;
    questions.attempted(question.id(), later ? again(question) : null, outcome.answer());
    if (outcome.verdict() == MailOutcome.Verdict.NO_SUCH_READER) {
      states.end(
          question.subscription(),
          RefusalKind.HARD_BOUNCE.key(),
          "The mailbox takes no mail: " + outcome.answer(),
          Caller.GATEWAY);
    }
  }

  private @Nullable Instant again(MailQuestion question) {
    return schedule
        .next(question.attempts() + 1, null, ThreadLocalRandom.current())
        .map(clock.instant()::plus)
        .orElse(null);
  }
}
