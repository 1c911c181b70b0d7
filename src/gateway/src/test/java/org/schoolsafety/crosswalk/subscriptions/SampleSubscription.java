package org.schoolsafety.crosswalk.subscriptions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.schoolsafety.crosswalk.security.Role;

/** A subscription to all there is, for tests that need no database. */
public final class SampleSubscription {

  private static final Instant NOW = Instant.parse("2026-03-05T03:00:00Z");

  private SampleSubscription() {}

  /** One by this channel, in this state. */
  public static Subscription by(ChannelKind channel, SubscriptionState state) {
    return new Subscription(
        UUID.randomUUID(),
        1,
        "subject-of-rosa",
        "rosa",
        "state-center",
        Set.of(Role.PUBLISHER),
        "All there is",
        "",
        false,
        channel,
        channel == ChannelKind.EMAIL ? "rosa@district.example" : null,
        Cadence.IMMEDIATE,
        ZoneOffset.UTC,
        EnumSet.allOf(WantedEvent.class),
        state,
        null,
        null,
        1,
        NOW,
        NOW,
        0,
        null,
        0,
        null,
        null,
        0);
  }
}
