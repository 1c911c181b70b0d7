package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Brings a subscription from one state to another, for its owner or for the gateway itself: with
 * the reason, and so that it knows later where in the log to go on.
 */
@ApplicationScoped
public class SubscriptionStates {

  @Inject Subscriptions subscriptions;
  @Inject Followers followers;
  @Inject Deliveries deliveries;
  @Inject AuditTrail audit;
  @Inject Event<SubscriptionStopped> stopped;
  @Inject Clock clock;

  /**
   * Makes one that awaited confirmation active; what came since it was made is told then.
   *
   * @return whether it awaited it
   */
  @Transactional
  public boolean activate(UUID id, Caller by) {
    Subscription present = hold(id);
    if (present == null || present.state() != SubscriptionState.AWAITING_CONFIRMATION) {
      return false;
    }
    change(present, SubscriptionState.ACTIVE, null, null, by);
    return true;
  }

  /**
   * Pauses an active one.
   *
   * @param reason as one word
   * @param explanation the same in words for its owner
   */
  @Transactional
  public void pause(UUID id, String reason, String explanation, Caller by) {
    Subscription present = hold(id);
    if (present != null && present.state() == SubscriptionState.ACTIVE) {
      change(present, SubscriptionState.PAUSED, reason, explanation, by);
    }
  }

  /** Ends one for good; nothing that waits is told any more. */
  @Transactional
  public void end(UUID id, String reason, String explanation, Caller by) {
    Subscription present = hold(id);
    if (present != null && present.state() != SubscriptionState.ENDED) {
      change(present, SubscriptionState.ENDED, reason, explanation, by);
      deliveries.drop(id);
    }
  }

  /**
   * From where on one that leaves the follower has to be matched later. Its row and the followers
   * are held.
   */
  long behindOf(Subscription present) {
    return present.catchUpFrom() == null ? followers.hold(present.words()) : present.catchUpFrom();
  }

  void change(
      Subscription present,
      SubscriptionState next,
      @Nullable String reason,
      @Nullable String explanation,
      Caller by) {
    Instant now = clock.instant();
    subscriptions.update(
        new SubscriptionChange(present)
            .state(next, reason, explanation)
            .catchUpFrom(behindOf(present))
            .failures(next == SubscriptionState.ACTIVE ? 0 : present.failures())
            .dueAt(dueAt(present, next, now))
            .at(now));
    audit.record(
        by,
        "subscription-" + word(present.state(), next),
        WriteSubscription.subject(present.id()),
        Map.of(
            "from", present.state().key(),
            "to", next.key(),
            "reason", reason == null ? "" : reason));
    if (!by.subject().equals(present.owner()) && next != SubscriptionState.ACTIVE) {
      stopped.fire(
          new SubscriptionStopped(
              present, next, String.valueOf(reason), String.valueOf(explanation)));
    }
  }

  /** Whoever goes on is looked at once at once. */
  private static @Nullable Instant dueAt(
      Subscription present, SubscriptionState next, Instant now) {
    boolean goesOn = next == SubscriptionState.ACTIVE && present.channel() != ChannelKind.FEED;
    return goesOn && present.cadence() == Cadence.IMMEDIATE ? now : present.dueAt();
  }

  private static String word(SubscriptionState from, SubscriptionState to) {
    return switch (to) {
      case ACTIVE -> from == SubscriptionState.AWAITING_CONFIRMATION ? "confirmed" : "resumed";
      case PAUSED -> "paused";
      case ENDED -> "ended";
      case AWAITING_CONFIRMATION -> "asked-for-confirmation";
    };
  }

  private @Nullable Subscription hold(UUID id) {
    followers.hold(false);
    followers.hold(true);
    return subscriptions.hold(id).orElse(null);
  }
}
