package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionRules;

/** Tells which items a subscription's search finds at the time of writing. */
@ApplicationScoped
class StillFound {

  @Inject SubscriptionRules rules;
  @Inject MatchingItems matching;

  Set<UUID> among(Set<UUID> items, Subscription subscription) {
    return matching.among(items, rules.question(subscription.search()));
  }
}
