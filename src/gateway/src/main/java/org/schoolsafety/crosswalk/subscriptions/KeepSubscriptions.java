package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.KnownPublishers;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * What owners do with their subscriptions. Destinations and the index are asked first, without a
 * transaction; what is then written is {@link WriteSubscription}'s.
 */
@ApplicationScoped
public class KeepSubscriptions {

  @Inject SubscriptionRules rules;
  @Inject ReadSubscriptions reads;
  @Inject Subscriptions subscriptions;
  @Inject WriteSubscription write;
  @Inject Channels channels;
  @Inject PublicationLog log;
  @Inject SearchGuidance search;
  @Inject MatchingItems matching;
  @Inject KnownPublishers publishers;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.subscriptions.most", defaultValue = "100")
  long most;

  /** Makes one; what its channel draws for it is shown now and never again. */
  public Made subscribe(SubscriptionTerms terms, Caller by) {
    CheckedTerms checked = check(terms);
    requireRoom(by);
    Subscription wanted = wanted(checked, by);
    Beginning beginning = beginning(checked);
    Accepted accepted = channels.require(checked.channel()).accept(wanted);
    return write.subscribe(wanted, beginning, accepted, by);
  }

  /** Changes one on the state that its owner has read. */
  public Made change(UUID id, SubscriptionTerms terms, IfMatch seen, Caller by) {
    Subscription present = reads.require(id, by);
    seen.requireMatches(present.tag());
    SubscriptionMove.CHANGE.require(present);
    CheckedTerms checked = check(terms);
    if (checked.channel() != present.channel()) {
      throw SubscriptionRules.invalid(
          "channel", "stays what it was; make another subscription for another");
    } else if (!checked.search().equals(present.search())) {
      throw SubscriptionRules.invalid(
          "search",
          "stays what it was, so that all it told of is told when it leaves; make another"
              + " subscription for another search");
    }
    Subscription wanted = new SubscriptionChange(present).terms(checked).at(clock.instant());
    boolean elsewhere = !Objects.equals(wanted.destination(), present.destination());
    Accepted accepted = elsewhere ? channels.require(present.channel()).accept(wanted) : null;
    return write.change(id, checked, accepted, seen, by);
  }

  /** Draws a new secret or address. */
  public Made renew(UUID id, IfMatch seen, Caller by) {
    Subscription present = reads.require(id, by);
    seen.requireMatches(present.tag());
    SubscriptionMove.RENEW.require(present);
    return write.renew(id, channels.require(present.channel()).renew(present), seen, by);
  }

  private CheckedTerms check(SubscriptionTerms terms) {
    CheckedTerms checked = rules.check(terms);
    publishers.require(checked.question().allowed(Filter.PUBLISHER));
    return checked;
  }

  private Beginning beginning(CheckedTerms checked) {
    if (!checked.words()) {
      return new Beginning(log.head(), Set.of());
    }
    long indexed = search.state().map(SearchIndex::position).orElse(0L);
    return new Beginning(indexed, matching.all(checked.question()));
  }

  private void requireRoom(Caller by) {
    if (subscriptions.count(by.subject(), null, null) >= most) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "You have %d subscriptions, which is the most; remove one first.".formatted(most));
    }
  }

  private Subscription wanted(CheckedTerms terms, Caller by) {
    Instant now = clock.instant();
    return new Subscription(
        UUID.randomUUID(),
        0,
        by.subject(),
        by.username(),
        by.organization(),
        by.roles(),
        terms.name(),
        terms.search(),
        terms.words(),
        terms.channel(),
        terms.destination(),
        terms.cadence(),
        terms.timeZone(),
        terms.events(),
        SubscriptionState.ACTIVE,
        null,
        null,
        1,
        now,
        now,
        0,
        null,
        0,
        null,
        null,
        0);
  }
}
