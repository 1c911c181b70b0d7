package org.schoolsafety.crosswalk.subscriptions.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schoolsafety.crosswalk.partners.people.AccountStanding;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionRules;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.subscriptions.delivery.Rights;

/** Opens a private feed for whoever has its address, with what its owner may see now. */
@ApplicationScoped
public class OpenPrivateFeed {

  private static final String SEARCH_INVALID = "search-invalid";

  @Inject FeedAddresses addresses;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionRules rules;
  @Inject SubscriptionStates states;
  @Inject Rights rights;
  @Inject OwnWorkNotices ownWork;

  /**
   * What the feed is of.
   *
   * @throws ProblemException {@link ProblemType#ADDRESS_REVOKED} for an address that worked once,
   *     or whose owner's account is gone, {@link ProblemType#NOT_FOUND} for one that never did, or
   *     is paused, {@link ProblemType#UNAVAILABLE} for one whose search its owner has to mend
   */
  public PrivateFeed open(String token) {
    FeedKey key = addresses.find(token).orElseThrow(() -> none("No feed has this address."));
    Subscription subscription =
        subscriptions
            .find(key.subscription())
            .filter(found -> key.revokedAt() == null)
            .filter(found -> found.state() != SubscriptionState.ENDED)
            .orElseThrow(() -> revoked("The owner of this feed revoked the address, or ended it."));
    if (subscription.state() != SubscriptionState.ACTIVE) {
      throw SEARCH_INVALID.equals(subscription.reason()) ? toBeMended() : paused();
    }
    AccountStanding standing =
        rights
            .of(subscription)
            .orElseThrow(
                () -> revoked("The account of this feed's owner cannot be used any more."));
    return new PrivateFeed(
        question(subscription), subscription.search(), ownWork.of(subscription, standing));
  }

  /** Who owns one that does not hold any more is told, as with any other channel. */
  private GuidanceQuery question(Subscription subscription) {
    try {
      return rules.question(subscription.search());
    } catch (ProblemException noLonger) {
      states.pause(
          subscription.id(),
          SEARCH_INVALID,
          "The search does not hold any more: " + noLonger.getMessage(),
          Caller.GATEWAY);
      throw toBeMended();
    }
  }

  private static ProblemException toBeMended() {
    return new ProblemException(
            ProblemType.UNAVAILABLE,
            "The search of this feed does not hold any more. Its owner has to change it and to let"
                + " the subscription go on.")
        .header("Retry-After", Long.toString(Duration.ofHours(1).toSeconds()));
  }

  /** Not as if it were gone: readers keep what comes back. */
  private static ProblemException paused() {
    return new ProblemException(
            ProblemType.UNAVAILABLE,
            "This feed is paused. Its owner can let the subscription go on.")
        .header("Retry-After", Long.toString(Duration.ofHours(1).toSeconds()));
  }

  private static ProblemException none(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }

  private static ProblemException revoked(String detail) {
    return new ProblemException(ProblemType.ADDRESS_REVOKED, detail);
  }
}
