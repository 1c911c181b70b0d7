package org.schoolsafety.crosswalk.subscriptions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** What its owner may do with a subscription, and where it has to stand for that. */
public enum SubscriptionMove {
  CHANGE(
      SubscriptionState.ACTIVE, SubscriptionState.PAUSED, SubscriptionState.AWAITING_CONFIRMATION),
  PAUSE(SubscriptionState.ACTIVE),
  RESUME(SubscriptionState.PAUSED),
  TEST(SubscriptionState.ACTIVE),
  REPLAY(SubscriptionState.ACTIVE, SubscriptionState.PAUSED),
  RENEW(
      SubscriptionState.ACTIVE, SubscriptionState.PAUSED, SubscriptionState.AWAITING_CONFIRMATION);

  private final Set<SubscriptionState> from;

  SubscriptionMove(SubscriptionState... from) {
    this.from = Set.of(from);
  }

  /** The word in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may be done with it as it stands. */
  public static List<String> allowedOn(Subscription present) {
    return Arrays.stream(values())
        .filter(move -> move.works(present))
        .map(SubscriptionMove::key)
        .toList();
  }

  private boolean works(Subscription present) {
    return from.contains(present.state()) && suits(present);
  }

  /**
   * To renew one by mail is to ask the mailbox once more, which is of use until it said yes; to a
   * feed nothing is sent, so there is nothing to try.
   */
  private boolean suits(Subscription present) {
    return switch (this) {
      case RENEW ->
          present.channel() != ChannelKind.EMAIL
              || present.state() == SubscriptionState.AWAITING_CONFIRMATION;
      case TEST -> present.channel() != ChannelKind.FEED;
      default -> true;
    };
  }

  /** Refuses it where the subscription does not stand right for it. */
  void require(Subscription present) {
    if (!works(present)) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "The subscription is by %s and %s; so it cannot %s."
                  .formatted(present.channel().key(), present.state().key(), key()))
          .with("allowedMoves", allowedOn(present));
    }
  }
}
