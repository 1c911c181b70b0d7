package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/**
 * By words to find: only the index knows which text they match, and it has but the present text. So
 * an item is told of at its last entry alone, which is enough for a copy to come out right; and
 * since nobody can say any more whether its earlier text matched, an item that does not match is
 * told as leaving whenever it had an earlier entry.
 */
final class ByWords implements Following {

  private final GuidanceQuery question;
  private final MatchingItems matching;
  private final long indexed;

  ByWords(GuidanceQuery question, MatchingItems matching, long indexed) {
    this.question = question;
    this.matching = matching;
    this.indexed = indexed;
  }

  @Override
  public long horizon() {
    return indexed;
  }

  @Override
  public List<Change> seen(List<FollowedEntry> entries) {
    List<FollowedEntry> last = entries.stream().filter(FollowedEntry::last).toList();
    Set<UUID> found =
        matching.among(
            last.stream()
                .filter(FollowedEntry::showable)
                .map(followed -> followed.entry().guidanceId())
                .collect(Collectors.toSet()),
            question);
    return last.stream().flatMap(followed -> seen(followed, found).stream()).toList();
  }

  private static Optional<Change> seen(FollowedEntry followed, Set<UUID> found) {
    if (found.contains(followed.entry().guidanceId())) {
      return Optional.of(new Change(followed.entry(), followed.loggedAt(), null));
    }
    return followed.before() == null
        ? Optional.empty()
        : Optional.of(
            new Change(followed.entry(), followed.loggedAt(), Departure.of(followed.entry())));
  }
}
