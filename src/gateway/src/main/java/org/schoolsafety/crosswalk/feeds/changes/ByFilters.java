package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * By filters alone: an entry concerns the follower if the item passed them before it or passes them
 * after it. The records tell; the index is not asked.
 */
final class ByFilters implements Following {

  private final GuidanceQuery question;
  private final Taxonomy taxonomy;

  ByFilters(GuidanceQuery question, Taxonomy taxonomy) {
    this.question = question;
    this.taxonomy = taxonomy;
  }

  @Override
  public long horizon() {
    return Long.MAX_VALUE;
  }

  @Override
  public List<Change> seen(List<FollowedEntry> entries) {
    return entries.stream().flatMap(followed -> seen(followed).stream()).toList();
  }

  private Optional<Change> seen(FollowedEntry followed) {
    LogEntry entry = followed.entry();
    boolean passes = passes(entry.record());
    if (!passes && !passes(followed.before())) {
      return Optional.empty();
    }
    Departure departure =
        passes && followed.showable()
            ? null
            : Departure.of(followed.newest() == null ? entry : followed.newest());
    return Optional.of(new Change(entry, followed.loggedAt(), departure));
  }

  private boolean passes(@Nullable GuidanceRecord record) {
    return record != null && new FilterableRecord(record, taxonomy).passes(question);
  }
}
