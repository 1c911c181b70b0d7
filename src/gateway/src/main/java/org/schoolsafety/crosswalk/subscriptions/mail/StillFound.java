package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LatestEntries;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.subscriptions.Followers;
import org.schoolsafety.crosswalk.subscriptions.HeldItems;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionRules;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Tells which items a subscription's search finds at the time of writing: by filters from their
 * records, by words from what was matched. The index is not asked: it may lag behind, and mail does
 * not wait for it.
 */
@ApplicationScoped
class StillFound {

  @Inject SubscriptionRules rules;
  @Inject Followers followers;
  @Inject HeldItems held;
  @Inject LatestEntries latest;
  @Inject Taxonomy taxonomy;

  /**
   * Those of these that it finds.
   *
   * @throws NotMatchedYet if that cannot be said before more of the log has been matched
   */
  Set<UUID> among(Collection<GuidanceRecord> items, Subscription subscription) {
    return subscription.words() ? held(items, subscription) : passing(items, subscription);
  }

  private Set<UUID> held(Collection<GuidanceRecord> items, Subscription subscription) {
    long matched = followers.position(true);
    boolean late =
        items.stream()
            .flatMap(item -> latest.find(item.id()).stream())
            .anyMatch(last -> last.entry().position() > matched);
    if (late || subscription.catchUpFrom() != null) {
      throw new NotMatchedYet();
    }
    UUID id = subscription.id();
    List<UUID> asked = items.stream().map(GuidanceRecord::id).toList();
    return held.among(List.of(id), asked).getOrDefault(id, Set.of());
  }

  /** A search that does not hold any more finds nothing. */
  private Set<UUID> passing(Collection<GuidanceRecord> items, Subscription subscription) {
    try {
      GuidanceQuery question = rules.question(subscription.search());
      return items.stream()
          .filter(item -> new FilterableRecord(item, taxonomy).passes(question))
          .map(GuidanceRecord::id)
          .collect(Collectors.toSet());
    } catch (ProblemException noLonger) {
      return Set.of();
    }
  }
}
