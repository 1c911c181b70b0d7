package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Outcome;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/** Notes what became of an attempt, in one transaction. */
@ApplicationScoped
class RecordAttempt {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject Deliveries deliveries;
  @Inject Claims claims;
  @Inject RetrySchedule schedule;
  @Inject Clock clock;

  /** They arrived; returns whether more waits that is due now. */
  @Transactional
  public boolean delivered(Subscription one, List<Delivery> told, Outcome outcome, boolean slow) {
    subscriptions.hold(one.id());
    deliveries.attempted(told, "delivered", outcome, clock.instant());
    return settle(one, told, slow);
  }

  /** They may not be told any more; returns whether more waits. */
  @Transactional
  public boolean dropped(Subscription one, List<Delivery> kept, String why) {
    subscriptions.hold(one.id());
    deliveries.attempted(
        kept,
        "dropped",
        new Outcome(Outcome.Kind.DELIVERED, null, why, null, null),
        clock.instant());
    return settle(one, List.of(), null);
  }

  /**
   * They did not arrive: later again, or the subscription stops. What a destination said that is
   * not this subscription's any more means nothing for it.
   */
  @Transactional
  public void failed(Subscription one, List<Delivery> tried, Outcome outcome) {
    Instant now = clock.instant();
    Subscription held = subscriptions.hold(one.id()).orElse(null);
    if (held == null || !Objects.equals(held.destination(), one.destination())) {
      deliveries.attempted(tried, "waiting", outcome, now);
      return;
    }
    int failures = one.failures() + 1;
    Optional<Duration> wait =
        outcome.kind() == Outcome.Kind.FAILED
            ? schedule.next(failures, outcome.retryAfter(), ThreadLocalRandom.current())
            : Optional.empty();
    if (wait.isEmpty()) {
      stop(one, outcome);
    } else {
      claims.settle(one.id(), now.plus(wait.get()), failures, null, null);
    }
    deliveries.attempted(tried, stateOf(outcome), outcome, now);
  }

  /** Whether the owner may be told cannot be known now. */
  @Transactional
  public void postpone(Subscription one) {
    subscriptions.hold(one.id());
    claims.settle(one.id(), clock.instant().plus(SOON), one.failures(), null, null);
  }

  /** What ended is told to nobody; what is paused waits, to be told when it goes on. */
  private static String stateOf(Outcome outcome) {
    return outcome.kind() == Outcome.Kind.ENDS ? "given-up" : "waiting";
  }

  private void stop(Subscription one, Outcome outcome) {
    String answer = answer(outcome);
    switch (outcome.kind()) {
      case ENDS ->
          states.end(
              one.id(), reason(outcome), "The receiver wants no more: " + answer, Caller.GATEWAY);
      case PAUSES -> states.pause(one.id(), reason(outcome), answer, Caller.GATEWAY);
      default ->
          states.pause(
              one.id(),
              "receiver-failing",
              "The receiver has failed at every attempt for days, the last time so: "
                  + answer
                  + " Resume the subscription when it is well again; nothing is lost.",
              Caller.GATEWAY);
    }
  }

  private static String answer(Outcome outcome) {
    String said = Objects.toString(outcome.answer(), "");
    if (!said.isBlank()) {
      return said;
    }
    return outcome.status() == null
        ? "no answer."
        : "%d, without a word.".formatted(outcome.status());
  }

  private static String reason(Outcome outcome) {
    return Objects.toString(outcome.reason(), "receiver-refused");
  }

  private boolean settle(Subscription one, List<Delivery> told, @Nullable Boolean slow) {
    boolean more = !deliveries.waiting(one.id(), 1).isEmpty();
    claims.settle(one.id(), more ? clock.instant() : null, 0, slow, last(told));
    return more;
  }

  private static @Nullable Long last(List<Delivery> told) {
    return told.stream()
        .map(Delivery::position)
        .filter(Objects::nonNull)
        .reduce((one, next) -> next)
        .orElse(null);
  }
}
