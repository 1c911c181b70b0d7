package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Writes what owners do, each act in one transaction with its line of the audit trail. The
 * followers are held before the subscription, everywhere, so that nobody waits for each other.
 */
@ApplicationScoped
class WriteSubscription {

  @Inject Subscriptions subscriptions;
  @Inject ReadSubscriptions reads;
  @Inject SubscriptionStates states;
  @Inject Followers followers;
  @Inject HeldItems held;
  @Inject Deliveries deliveries;
  @Inject Channels channels;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Transactional
  public Made subscribe(Subscription wanted, Beginning from, Accepted accepted, Caller by) {
    subscriptions.add(
        new SubscriptionChange(wanted)
            .state(accepted.state(), null, accepted.explanation())
            .beginsAfter(from.position())
            .catchUpFrom(from.position())
            .at(wanted.createdAt()));
    held.replace(wanted.id(), from.held(), from.position());
    accepted.keep().run();
    audit.record(by, "subscription-made", subject(wanted.id()), told(wanted));
    return new Made(reads.require(wanted.id(), by), accepted.shownOnce());
  }

  @Transactional
  public Made change(
      UUID id, CheckedTerms terms, @Nullable Accepted accepted, IfMatch seen, Caller by) {
    Subscription present = hold(id, seen, SubscriptionMove.CHANGE, by);
    SubscriptionChange change = new SubscriptionChange(present).by(by).terms(terms);
    change.catchUpFrom(states.behindOf(present));
    if (accepted != null) {
      if (accepted.state() != SubscriptionState.ACTIVE) {
        change.state(accepted.state(), null, accepted.explanation());
      }
      change.failures(0);
      accepted.keep().run();
    }
    Instant now = clock.instant();
    Subscription after = change.dueAt(dueAt(change.at(now), now)).at(now);
    subscriptions.update(after);
    Map<String, String> details = told(after);
    told(present).forEach((what, before) -> details.put(what + "Before", before));
    audit.record(by, "subscription-changed", subject(id), details);
    return made(id, by, accepted);
  }

  /** When what waits is due by the terms as they are now; where a receiver fails, as it was. */
  private @Nullable Instant dueAt(Subscription after, Instant now) {
    if (after.failures() > 0) {
      return after.dueAt();
    }
    boolean waits = !deliveries.waiting(after.id(), 1).isEmpty();
    return waits ? channels.require(after.channel()).dueAt(after, now) : null;
  }

  @Transactional
  public Made renew(UUID id, Accepted accepted, IfMatch seen, Caller by) {
    Subscription present = hold(id, seen, SubscriptionMove.RENEW, by);
    accepted.keep().run();
    subscriptions.update(
        new SubscriptionChange(present)
            .by(by)
            .catchUpFrom(states.behindOf(present))
            .at(clock.instant()));
    audit.record(by, "subscription-renewed", subject(id), Map.of("name", present.name()));
    return made(id, by, accepted);
  }

  Subscription hold(UUID id, IfMatch seen, SubscriptionMove move, Caller by) {
    followers.hold(false);
    followers.hold(true);
    Subscription present = reads.hold(id, by);
    seen.requireMatches(present.tag());
    move.require(present);
    return present;
  }

  private Made made(UUID id, Caller by, @Nullable Accepted accepted) {
    return new Made(reads.require(id, by), accepted == null ? Map.of() : accepted.shownOnce());
  }

  static String subject(UUID id) {
    return "subscription/" + id;
  }

  private static Map<String, String> told(Subscription one) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("name", one.name());
    details.put("search", one.search());
    details.put("channel", one.channel().key());
    details.put("destination", Destinations.named(one));
    details.put("cadence", one.cadence().key());
    details.put("events", String.join(",", List.of(SubscriptionRow.keys(one.events()))));
    return details;
  }
}
