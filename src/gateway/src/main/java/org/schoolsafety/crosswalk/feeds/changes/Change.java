package org.schoolsafety.crosswalk.feeds.changes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.LogEntry;

/**
 * One change of what somebody follows.
 *
 * @param entry the log entry that brought it
 * @param loggedAt when it was put into the log
 * @param departure that the item is to be removed; absent if it is to be kept as the entry's record
 *     has it
 */
public record Change(LogEntry entry, Instant loggedAt, @Nullable Departure departure) {

  /** Its place in the log. */
  public long position() {
    return entry.position();
  }

  /** Whether the item is to be kept as the entry's record has it. */
  public boolean shows() {
    return departure == null;
  }
}
