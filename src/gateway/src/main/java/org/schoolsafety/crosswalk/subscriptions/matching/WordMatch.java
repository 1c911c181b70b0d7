package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Holds entries against searches by words: the index is asked, for all searches together, which of
 * the changed items they find. It has only the present text, so what is found now is told at each
 * entry, and what is not where the log last speaks of it; whether it was found before says what the
 * subscriber holds.
 */
final class WordMatch {

  private final List<FollowedEntry> entries;
  private final FilterMatch filters;
  private final Map<GuidanceQuery, Set<UUID>> found;

  WordMatch(
      List<FollowedEntry> entries,
      Set<GuidanceQuery> questions,
      MatchingItems matching,
      Taxonomy taxonomy) {
    this.entries = entries;
    filters = new FilterMatch(entries, taxonomy);
    Set<UUID> items =
        entries.stream()
            .filter(FollowedEntry::showable)
            .map(followed -> followed.entry().guidanceId())
            .collect(Collectors.toSet());
    found =
        matching.among(items, questions.stream().filter(this::canFind).collect(Collectors.toSet()));
  }

  /** What the entries mean for this one, in order, and what it holds from then on. */
  void match(Follower follower, Matched matched) {
    Subscription one = follower.subscription();
    Set<UUID> held = new HashSet<>(follower.held());
    for (FollowedEntry followed : entries) {
      UUID item = followed.entry().guidanceId();
      boolean is = found.getOrDefault(follower.question(), Set.of()).contains(item);
      boolean was = held.contains(item);
      if (is && followed.showable()) {
        held.add(item);
        matched.tell(one, Notices.shows(followed, was));
        matched.came(one, item);
      } else if (!is && followed.last() && (was || mayHaveBeen(follower, followed))) {
        held.remove(item);
        matched.tell(one, Notices.leaves(followed));
        matched.left(one, item);
      }
    }
  }

  /** Replayed, nobody can say what it held then; to be told that something left does no harm. */
  private boolean mayHaveBeen(Follower follower, FollowedEntry followed) {
    return follower.subscription().round() > 0
        && follower.subscription().catchUpFrom() != null
        && followed.before() != null
        && followed.before().current()
        && filters.passes(followed.before(), follower.question());
  }

  private boolean canFind(GuidanceQuery question) {
    return entries.stream()
        .filter(FollowedEntry::showable)
        .anyMatch(
            followed -> !followed.last() || filters.passes(followed.entry().record(), question));
  }
}
