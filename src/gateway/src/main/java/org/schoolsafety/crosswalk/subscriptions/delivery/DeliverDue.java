package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Channel;
import org.schoolsafety.crosswalk.subscriptions.Deliveries;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Outcome;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/**
 * Delivers to one subscription that is claimed, in order, until nothing waits, it fails, the
 * receiver takes long, or others had better have their turn.
 */
@ApplicationScoped
public class DeliverDue {

  private static final Logger LOG = Logger.getLogger(DeliverDue.class.getName());

  /** So many deliveries, and then others have their turn. */
  private static final int A_TURN = 50;

  /** A receiver that takes longer is slow: it waits its turn among those that fail. */
  private static final Duration LONG = Duration.ofSeconds(2);

  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject Deliveries deliveries;
  @Inject Claims claims;
  @Inject Rights rights;
  @Inject RecordAttempt record;
  @Inject Clock clock;

  /** Delivers what waits, and gives the claim back. */
  void deliver(Claim taken, Channel channel) {
    Claim claim = taken;
    try {
      boolean more = true;
      for (int turn = 0; more && turn < A_TURN; turn++) {
        Optional<Claim> still = claims.extend(claim, channel.longest());
        more = still.isPresent() && step(claim.subscription(), channel);
        claim = still.orElse(claim);
      }
    } finally {
      claims.release(claim);
    }
  }

  private boolean step(UUID id, Channel channel) {
    Subscription one = subscriptions.find(id).orElse(null);
    if (one == null || one.state() != SubscriptionState.ACTIVE) {
      return false;
    }
    List<Delivery> due = deliveries.waiting(id, channel.atOnce());
    Optional<AccountStanding> standing;
    try {
      standing = rights.of(one);
    } catch (ProblemException notNow) {
      LOG.log(Level.FINE, "Whether a subscriber may be told cannot be known now", notNow);
      record.postpone(one);
      return false;
    }
    if (standing.isEmpty()) {
      states.pause(
          id, "account-gone", "The account is not there or cannot be used.", Caller.GATEWAY);
      return false;
    }
    return send(channel, one, standing.get(), due);
  }

  private boolean send(
      Channel channel, Subscription one, AccountStanding standing, List<Delivery> due) {
    List<Delivery> refused =
        due.stream().filter(each -> !Rights.allows(standing, one, each)).toList();
    if (!refused.isEmpty()) {
      return record.dropped(one, refused, "The account may not know of this any more.");
    } else if (due.isEmpty()) {
      return record.delivered(one, due, Outcome.delivered(null, null), false);
    }
    Instant begun = clock.instant();
    Outcome outcome = attempt(channel, one, due);
    if (outcome.kind() == Outcome.Kind.DELIVERED) {
      boolean slow = Duration.between(begun, clock.instant()).compareTo(LONG) > 0;
      return record.delivered(one, due, outcome, slow) && !slow;
    }
    if (outcome.kind() == Outcome.Kind.NOT_YET) {
      record.postpone(one);
    } else {
      record.failed(one, due, outcome);
    }
    return false;
  }

  private static Outcome attempt(Channel channel, Subscription one, List<Delivery> due) {
    try {
      return channel.deliver(one, due);
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.WARNING, "A delivery to subscription " + one.id() + " failed", unforeseen);
      return Outcome.failed(null, "Something failed on our side.", null);
    }
  }
}
