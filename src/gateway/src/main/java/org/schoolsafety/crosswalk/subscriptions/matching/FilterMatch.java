package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Holds entries against searches without words, in memory. An item is among what is found if it is
 * in force and passes the filters. What is not in force now is not shown at earlier entries either:
 * its leaving follows.
 */
final class FilterMatch {

  private final List<FollowedEntry> entries;
  private final Taxonomy taxonomy;
  private final Map<GuidanceRecord, FilterableRecord> known = new IdentityHashMap<>();

  FilterMatch(List<FollowedEntry> entries, Taxonomy taxonomy) {
    this.entries = entries;
    this.taxonomy = taxonomy;
  }

  /** What the entries mean for who follows this search. */
  List<Told> told(GuidanceQuery question) {
    List<Told> told = new ArrayList<>();
    for (FollowedEntry followed : entries) {
      boolean was = isFound(followed.before(), question);
      boolean is = isFound(followed.entry().record(), question);
      if (is && followed.showable()) {
        told.add(Notices.shows(followed, was));
      } else if (was && !is) {
        told.add(Notices.leaves(followed));
      }
    }
    return told;
  }

  private boolean isFound(@Nullable GuidanceRecord record, GuidanceQuery question) {
    return record != null && record.current() && passes(record, question);
  }

  boolean passes(GuidanceRecord record, GuidanceQuery question) {
    return known
        .computeIfAbsent(record, read -> new FilterableRecord(read, taxonomy))
        .passes(question);
  }
}
