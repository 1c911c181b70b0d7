package org.schoolsafety.crosswalk.search;

import java.util.HexFormat;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.Fingerprint;

/**
 * A state of the index held fast for paging (a point in time).
 *
 * @param key the index and the log position it shows, as it stands in cursors
 * @param pointInTime Elasticsearch's id
 */
record Snapshot(String key, String pointInTime) {

  /** What the keys of all states of this index begin with. */
  static String markOf(SearchIndex index) {
    return HexFormat.of().formatHex(Fingerprint.of(index.name())).substring(0, 8) + ".";
  }

  /** Whether it is a state of this index. */
  boolean isOf(SearchIndex index) {
    return key.startsWith(markOf(index));
  }
}
