package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A log entry as those who follow the log need it: with what was public of the item before, and how
 * the item stands now.
 *
 * @param entry the entry
 * @param loggedAt when it was put into the log; never earlier than that of the entry before
 * @param before the item's public record until then; absent for its first entry
 * @param newest the item's last entry, if it says that the item is not current now
 * @param last whether the entry is the item's last one
 */
public record FollowedEntry(
    LogEntry entry,
    Instant loggedAt,
    @Nullable GuidanceRecord before,
    @Nullable LogEntry newest,
    boolean last) {

  /** Whether the item may be shown: it is current now, whatever this entry says of then. */
  public boolean showable() {
    return newest == null && entry.leavesItemCurrent();
  }
}
