package org.schoolsafety.crosswalk.subscriptions.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.FollowLog;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.subscriptions.Followers;
import org.schoolsafety.crosswalk.subscriptions.HeldItems;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionRules;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStates;
import org.schoolsafety.crosswalk.subscriptions.Subscriptions;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Holds what is new in the log against all subscriptions, a stretch at a time. */
@ApplicationScoped
public class MatchLog {

  private static final int STRETCH = 200;
  private static final int BEHIND_AT_ONCE = 50;

  @Inject FollowLog log;
  @Inject PublicationLog head;
  @Inject SearchGuidance search;
  @Inject MatchingItems matching;
  @Inject Subscriptions subscriptions;
  @Inject SubscriptionRules rules;
  @Inject SubscriptionStates states;
  @Inject Followers followers;
  @Inject HeldItems held;
  @Inject InStep inStep;
  @Inject Taxonomy taxonomy;

  /** Goes on to the end of what can be told now; returns whether there was anything to do. */
  public boolean match(boolean words) {
    boolean any = false;
    while (step(words)) {
      any = true;
    }
    return any;
  }

  /**
   * Lets those that are behind catch up; returns whether there were any. What cannot be looked at
   * now keeps no other back.
   */
  public boolean catchUp(boolean words) {
    List<Subscription> behind = subscriptions.behind(words, BEHIND_AT_ONCE);
    RuntimeException failure = null;
    for (Subscription one : behind) {
      try {
        catchUp(one);
      } catch (RuntimeException notNow) {
        failure = notNow;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return !behind.isEmpty();
  }

  private boolean step(boolean words) {
    long from = followers.position(words);
    List<FollowedEntry> entries = entries(from, horizon(words));
    if (entries.isEmpty()) {
      return false;
    }
    long to = entries.get(entries.size() - 1).entry().position();
    Matched matched = matched(subscriptions.following(words), entries, words);
    return inStep.advance(words, from, to, matched);
  }

  private void catchUp(Subscription one) {
    long from = Objects.requireNonNull(one.catchUpFrom());
    List<FollowedEntry> entries = entries(from, followers.position(one.words()));
    Matched matched = matched(List.of(one), entries, one.words());
    Long to = entries.isEmpty() ? null : entries.get(entries.size() - 1).entry().position();
    inStep.catchUp(one, to, matched);
  }

  private Matched matched(List<Subscription> all, List<FollowedEntry> entries, boolean words) {
    Matched matched = new Matched();
    all.forEach(matched::looked);
    if (entries.isEmpty()) {
      return matched;
    }
    List<Follower> readable = readable(all, entries, words);
    if (words) {
      Set<GuidanceQuery> questions =
          readable.stream().map(Follower::question).collect(Collectors.toSet());
      WordMatch byWords = new WordMatch(entries, questions, matching, taxonomy);
      readable.forEach(follower -> byWords.match(follower, matched));
    } else {
      FilterMatch byFilters = new FilterMatch(entries, taxonomy);
      Map<GuidanceQuery, List<Told>> told = new HashMap<>();
      for (Follower follower : readable) {
        told.computeIfAbsent(follower.question(), byFilters::told)
            .forEach(each -> matched.tell(follower.subscription(), each));
      }
    }
    return matched;
  }

  /** A search that no longer parses pauses its subscription, which says so. */
  private List<Follower> readable(
      List<Subscription> all, List<FollowedEntry> entries, boolean words) {
    Map<UUID, Set<UUID>> holding = words ? holding(all, entries) : Map.of();
    Map<String, GuidanceQuery> read = new HashMap<>();
    List<Follower> readable = new ArrayList<>();
    for (Subscription one : all) {
      try {
        GuidanceQuery question = read.computeIfAbsent(one.search(), rules::question);
        readable.add(new Follower(one, question, holding.getOrDefault(one.id(), Set.of())));
      } catch (ProblemException noLonger) {
        String why = "The search does not hold any more: " + noLonger.getMessage();
        states.pause(one.id(), "search-invalid", why, Caller.GATEWAY);
      }
    }
    return readable;
  }

  private Map<UUID, Set<UUID>> holding(List<Subscription> all, List<FollowedEntry> entries) {
    return held.among(
        all.stream().map(Subscription::id).toList(),
        entries.stream().map(followed -> followed.entry().guidanceId()).distinct().toList());
  }

  private List<FollowedEntry> entries(long after, long horizon) {
    return log.after(after, STRETCH).stream()
        .takeWhile(followed -> followed.entry().position() <= horizon)
        .toList();
  }

  private long horizon(boolean words) {
    return words ? search.state().map(SearchIndex::position).orElse(0L) : head.head();
  }
}
