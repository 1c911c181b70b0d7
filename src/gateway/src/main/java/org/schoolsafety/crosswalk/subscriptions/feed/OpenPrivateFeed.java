package org.schoolsafety.crosswalk.subscriptions.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionRules;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;

/** Opens a private feed for whoever has its address, with what its owner may see now. */
@ApplicationScoped
public class OpenPrivateFeed {

  @Inject FeedAddresses addresses;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionRules rules;
  @Inject OwnWorkNotices ownWork;

  /**
   * What the feed is of.
   *
   * @throws ProblemException {@link ProblemType#ADDRESS_REVOKED} for an address that worked once,
   *     {@link ProblemType#NOT_FOUND} for one that never did, or does not now
   */
  public PrivateFeed open(String token) {
    FeedKey key = addresses.find(token).orElseThrow(() -> none("No feed has this address."));
    Subscription subscription =
        subscriptions
            .find(key.subscription())
            .filter(found -> key.revokedAt() == null)
            .filter(found -> found.state() != SubscriptionState.ENDED)
            .orElseThrow(OpenPrivateFeed::revoked);
    if (subscription.state() != SubscriptionState.ACTIVE) {
      throw none("This feed is paused.");
    }
    return new PrivateFeed(
        rules.question(subscription.search()), subscription.search(), ownWork.of(subscription));
  }

  private static ProblemException none(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }

  private static ProblemException revoked() {
    return new ProblemException(
        ProblemType.ADDRESS_REVOKED, "The owner of this feed revoked the address, or ended it.");
  }
}
