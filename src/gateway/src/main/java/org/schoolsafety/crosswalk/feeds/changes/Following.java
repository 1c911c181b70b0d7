package org.schoolsafety.crosswalk.feeds.changes;

import java.util.List;
import org.schoolsafety.crosswalk.publication.FollowedEntry;

/** How one follower sees log entries: which of them concern it, and as what. */
interface Following {

  /** The last position that can be told of now. */
  long horizon();

  /** What of these entries, all at or before the horizon, concerns the follower; in their order. */
  List<Change> seen(List<FollowedEntry> entries);
}
