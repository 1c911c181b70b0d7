package org.schoolsafety.crosswalk.feeds.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.FollowLog;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.search.MatchingItems;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.QueryText;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Reads on in the log as somebody follows it. */
@ApplicationScoped
public class ReadChanges {

  private static final int STRETCH = 500;
  private static final int MOST_READ = 5_000;

  @Inject FollowLog log;
  @Inject LogHead head;
  @Inject SearchGuidance search;
  @Inject MatchingItems matching;
  @Inject Taxonomy taxonomy;

  /**
   * Up to {@code limit} changes after this position. A page can have fewer, or none, although the
   * log goes on: after some thousand entries that do not concern the question it stops.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException if the log has not come so
   *     far
   */
  public ChangePage after(long position, GuidanceQuery question, int limit) {
    Following following = following(question);
    List<Change> changes = new ArrayList<>();
    long reached = position;
    boolean more = true;
    while (more && changes.size() < limit && reached - position < MOST_READ) {
      int stretch = limit < STRETCH && asksForEverything(question) ? limit : STRETCH;
      List<FollowedEntry> entries = toldOf(log.after(reached, stretch), following);
      List<Change> seen = following.seen(entries);
      int room = limit - changes.size();
      changes.addAll(seen.subList(0, Math.min(room, seen.size())));
      boolean cut = seen.size() > room;
      more = cut || entries.size() == stretch;
      reached = cut ? seen.get(room - 1).position() : lastOf(entries, reached);
    }
    if (reached == position) {
      requireReached(position);
    }
    return new ChangePage(changes, reached, more);
  }

  /**
   * What the entries after one position, up to another, changed: for each item its last change
   * among them, the latest first.
   */
  public List<Change> between(long after, long upTo, GuidanceQuery question) {
    Map<UUID, Change> last = new LinkedHashMap<>();
    List<FollowedEntry> entries = log.after(after, Math.toIntExact(upTo - after));
    for (Change change : following(question).seen(entries)) {
      last.remove(change.entry().guidanceId());
      last.put(change.entry().guidanceId(), change);
    }
    List<Change> latestFirst = new ArrayList<>(last.values());
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  /** Whether the question is for the whole library. */
  static boolean asksForEverything(GuidanceQuery question) {
    return !asksForWords(question)
        && question.filters().isEmpty()
        && !question.limitsIssued()
        && question.editions() == Editions.ALL;
  }

  /** Whether only the index can answer the question. */
  public static boolean asksForWords(GuidanceQuery question) {
    QueryText words = QueryText.parse(question.text());
    return !words.asksForEverything() || !words.without().isEmpty();
  }

  /** The last position that a follower with this question can be told of now, from memory. */
  public long told(GuidanceQuery question) {
    return asksForWords(question) ? indexed() : head.position();
  }

  private Following following(GuidanceQuery question) {
    return asksForWords(question)
        ? new ByWords(question, matching, indexed())
        : new ByFilters(question, taxonomy);
  }

  private long indexed() {
    return search.state().map(SearchIndex::position).orElse(0L);
  }

  private static List<FollowedEntry> toldOf(List<FollowedEntry> entries, Following following) {
    long horizon = following.horizon();
    return entries.stream().takeWhile(followed -> followed.entry().position() <= horizon).toList();
  }

  private static long lastOf(List<FollowedEntry> entries, long otherwise) {
    return entries.isEmpty() ? otherwise : entries.get(entries.size() - 1).entry().position();
  }

  private void requireReached(long position) {
    if (position > 0 && head.refresh() < position) {
      throw LogCursor.ahead();
    }
  }
}
