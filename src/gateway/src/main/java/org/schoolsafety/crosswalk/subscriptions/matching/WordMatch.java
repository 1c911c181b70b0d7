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
 * the changed items they find. It has only the present text, so an item is looked at where the log
 * last speaks of it; whether it was found before says what the subscriber holds.
 */
final class WordMatch {

  private final List<FollowedEntry> last;
  private final FilterMatch filters;
  private final Map<GuidanceQuery, Set<UUID>> found;

  WordMatch(
      List<FollowedEntry> entries,
      Set<GuidanceQuery> questions,
      MatchingItems matching,
      Taxonomy taxonomy) {
    last = entries.stream().filter(FollowedEntry::last).toList();
    filters = new FilterMatch(last, taxonomy);
    Set<UUID> items =
        last.stream()
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
    for (FollowedEntry followed : last) {
      UUID item = followed.entry().guidanceId();
      boolean is = found.getOrDefault(follower.question(), Set.of()).contains(item);
      boolean was = held.contains(item);
      if (is) {
        matched.tell(one, Notices.shows(followed, was));
        matched.came(one, item);
      } else if (was || mayHaveBeen(follower, followed)) {
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
    return last.stream()
        .anyMatch(
            followed -> followed.showable() && filters.passes(followed.entry().record(), question));
  }
}
