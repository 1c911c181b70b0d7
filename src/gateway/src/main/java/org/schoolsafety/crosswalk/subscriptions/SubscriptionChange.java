package org.schoolsafety.crosswalk.subscriptions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * What changes of a subscription: names each part that does, and leaves all others as they were.
 */
public final class SubscriptionChange {

  private final Subscription was;
  private String ownerName;
  private String organization;
  private Set<String> roles;
  private String name;
  private String search;
  private boolean words;
  private @Nullable String destination;
  private Cadence cadence;
  private ZoneId timeZone;
  private Set<WantedEvent> events;
  private SubscriptionState state;
  private @Nullable String reason;
  private @Nullable String explanation;
  private long beginsAfter;
  private @Nullable Long catchUpFrom;
  private int round;
  private @Nullable Long delivered;
  private @Nullable Instant dueAt;
  private int failures;

  SubscriptionChange(Subscription was) {
    this.was = was;
    ownerName = was.ownerName();
    organization = was.organization();
    roles = was.roles();
    name = was.name();
    search = was.search();
    words = was.words();
    destination = was.destination();
    cadence = was.cadence();
    timeZone = was.timeZone();
    events = was.events();
    state = was.state();
    reason = was.reason();
    explanation = was.explanation();
    beginsAfter = was.beginsAfter();
    catchUpFrom = was.catchUpFrom();
    round = was.round();
    delivered = was.delivered();
    dueAt = was.dueAt();
    failures = was.failures();
  }

  /** As its owner's account was when it was written. */
  SubscriptionChange by(Caller caller) {
    ownerName = caller.username();
    organization = caller.organization();
    roles = caller.roles();
    return this;
  }

  SubscriptionChange terms(CheckedTerms terms) {
    name = terms.name();
    search = terms.search();
    words = terms.words();
    destination = terms.destination();
    cadence = terms.cadence();
    timeZone = terms.timeZone();
    events = terms.events();
    return this;
  }

  SubscriptionChange state(SubscriptionState next, @Nullable String why, @Nullable String inWords) {
    state = next;
    reason = why;
    explanation = inWords;
    return this;
  }

  SubscriptionChange beginsAfter(long position) {
    beginsAfter = position;
    return this;
  }

  SubscriptionChange catchUpFrom(@Nullable Long position) {
    catchUpFrom = position;
    return this;
  }

  SubscriptionChange nextRound() {
    round = was.round() + 1;
    return this;
  }

  SubscriptionChange dueAt(@Nullable Instant next) {
    dueAt = next;
    return this;
  }

  SubscriptionChange failures(int inARow) {
    failures = inARow;
    return this;
  }

  Subscription at(Instant now) {
    return new Subscription(
        was.id(),
        was.sequence(),
        was.owner(),
        ownerName,
        organization,
        roles,
        name,
        search,
        words,
        was.channel(),
        destination,
        cadence,
        timeZone,
        events,
        state,
        reason,
        explanation,
        was.version() + 1,
        was.createdAt(),
        now,
        beginsAfter,
        catchUpFrom,
        round,
        delivered,
        dueAt,
        failures);
  }
}
