package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.Caller;

/** Pauses, resumes, tries, replays and removes subscriptions for their owners. */
@ApplicationScoped
public class MoveSubscription {

  @Inject Subscriptions subscriptions;
  @Inject SubscriptionStates states;
  @Inject WriteSubscription write;
  @Inject ReadSubscriptions reads;
  @Inject Deliveries deliveries;
  @Inject DueTimes dueTimes;
  @Inject HeldItems held;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Lets it rest; where it stood in the log is kept. */
  @Transactional
  public Subscription pause(UUID id, IfMatch seen, Caller by) {
    Subscription present = write.hold(id, seen, SubscriptionMove.PAUSE, by);
    states.change(present, SubscriptionState.PAUSED, "by-owner", "You paused it.", by);
    return reads.require(id, by);
  }

  /** Lets it go on from where it stood. */
  @Transactional
  public Subscription resume(UUID id, IfMatch seen, Caller by) {
    Subscription present = write.hold(id, seen, SubscriptionMove.RESUME, by);
    states.change(present, SubscriptionState.ACTIVE, null, null, by);
    return reads.require(id, by);
  }

  /** Has everything after this place in the log told again, in place of what waits of it. */
  @Transactional
  public Subscription replay(UUID id, String cursor, IfMatch seen, Caller by) {
    long after = LogCursor.position(cursor);
    Subscription present = write.hold(id, seen, SubscriptionMove.REPLAY, by);
    if (after > states.behindOf(present)) {
      throw SubscriptionRules.invalid("after", "is a place that the subscription has not reached");
    }
    deliveries.drop(id, after);
    if (present.words()) {
      held.forgetAfter(id, after);
    }
    subscriptions.update(
        new SubscriptionChange(present)
            .by(by)
            .nextRound()
            .beginsAfter(Math.min(after, present.beginsAfter()))
            .catchUpFrom(after)
            .at(clock.instant()));
    audit.record(
        by, "subscription-replayed", WriteSubscription.subject(id), Map.of("after", cursor));
    return reads.require(id, by);
  }

  /** Sends something that tells nothing, behind what waits. */
  @Transactional
  public Subscription test(UUID id, Caller by) {
    Subscription present = reads.hold(id, by);
    SubscriptionMove.TEST.require(present);
    Instant now = clock.instant();
    deliveries.add(List.of(Deliveries.Due.ofTest(present, Notice.test(present.name(), now))), now);
    dueTimes.came(List.of(present), now);
    audit.record(
        by, "subscription-tested", WriteSubscription.subject(id), Map.of("name", present.name()));
    return present;
  }

  /** Removes it with everything that is known of it; the audit trail keeps that it was there. */
  @Transactional
  public void remove(UUID id, IfMatch seen, Caller by) {
    Subscription present = reads.hold(id, by);
    seen.requireMatches(present.tag());
    subscriptions.remove(id);
    audit.record(
        by,
        "subscription-removed",
        WriteSubscription.subject(id),
        Map.of("name", present.name(), "search", present.search()));
  }
}
