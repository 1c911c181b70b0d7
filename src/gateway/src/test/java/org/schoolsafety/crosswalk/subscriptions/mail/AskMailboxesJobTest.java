package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.mail.Letter;
import org.schoolsafety.crosswalk.platform.mail.MailOutcome;
import org.schoolsafety.crosswalk.platform.mail.MailServer;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.SampleSubscription;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.delivery.RetrySchedule;

class AskMailboxesJobTest {

  private static final Instant NOW = Instant.parse("2026-03-05T03:00:00Z");

  private final Subscription waiting =
      SampleSubscription.by(ChannelKind.EMAIL, SubscriptionState.AWAITING_CONFIRMATION);
  private final List<MailQuestion> due = List.of(question(), question(), question());
  private final Map<UUID, Optional<Instant>> noted = new HashMap<>();
  private final List<MailOutcome> answers = new ArrayList<>();
  private final AskMailboxesJob job = job();

  @Test
  void a_mail_server_that_is_away_is_asked_once_and_the_other_questions_wait() {
    answers.add(new MailOutcome(MailOutcome.Verdict.LATER, "Could not connect", true));

    job.run();

    assertThat(noted).containsOnlyKeys(due.get(0).id());
    assertThat(noted.get(due.get(0).id()).orElseThrow()).isAfter(NOW);
  }

  @Test
  void a_letter_that_may_go_later_keeps_no_other_waiting() {
    answers.add(new MailOutcome(MailOutcome.Verdict.LATER, "Greylisted"));
    answers.add(new MailOutcome(MailOutcome.Verdict.TAKEN, "Taken"));
    answers.add(new MailOutcome(MailOutcome.Verdict.TAKEN, "Taken"));

    job.run();

    assertThat(noted).hasSize(3);
    assertThat(noted.get(due.get(2).id())).isEmpty();
  }

  @Test
  void what_nobody_foresaw_is_noted_and_not_tried_again_at_once() {
    job.run();

    assertThat(noted).hasSize(3);
    assertThat(noted.values()).allSatisfy(again -> assertThat(again.orElseThrow()).isAfter(NOW));
  }

  private MailQuestion question() {
    return new MailQuestion(UUID.randomUUID(), waiting.id(), "rosa@district.example", 0);
  }

  private AskMailboxesJob job() {
    AskMailboxesJob made = new AskMailboxesJob();
    made.mailServer = new AnsweringServer();
    made.questions = new NotedQuestions();
    made.subscriptions = new OneSubscription();
    made.writeLetter = new NoLetter();
    made.schedule = new RetrySchedule(List.of(Duration.ofMinutes(1)));
    made.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return made;
  }

  /** Fails where no answer is left. */
  private final class AnsweringServer extends MailServer {
    @Override
    public boolean isConfigured() {
      return true;
    }

    @Override
    public MailOutcome send(Letter letter) {
      return answers.remove(0);
    }
  }

  private final class NotedQuestions extends MailQuestions {
    @Override
    List<MailQuestion> due(int limit) {
      return due;
    }

    @Override
    public void attempted(UUID id, @Nullable Instant again, String answer) {
      noted.put(id, Optional.ofNullable(again));
    }
  }

  private final class OneSubscription extends Subscriptions {
    @Override
    public Optional<Subscription> find(UUID id) {
      return Optional.of(waiting);
    }
  }

  private static final class NoLetter extends WriteLetter {
    @Override
    public Letter question(UUID id, Subscription subscription) {
      return null;
    }
  }
}
