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
  RENEW(SubscriptionState.ACTIVE, SubscriptionState.PAUSED);

  private final Set<SubscriptionState> from;

  SubscriptionMove(SubscriptionState... from) {
    this.from = Set.of(from);
  }

  /** The word in bodies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may be done in this state. */
  public static List<String> allowedIn(SubscriptionState state) {
    return Arrays.stream(values())
        .filter(move -> move.from.contains(state))
        .map(SubscriptionMove::key)
        .toList();
  }

  /** Refuses it where the subscription does not stand right for it. */
  void require(Subscription present) {
    if (!from.contains(present.state())) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "The subscription is %s; so it cannot %s.".formatted(present.state().key(), key()))
          .with("allowedMoves", allowedIn(present.state()));
    }
  }
}
