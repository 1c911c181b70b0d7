package org.schoolsafety.crosswalk.feeds.changes;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.Standing;

/**
 * That an item is not, or no longer, among what somebody follows.
 *
 * @param why why not
 * @param entry the log entry that took it away
 */
public record Departure(Why why, LogEntry entry) {

  /** Why an item leaves. */
  public enum Why {
    WITHDRAWN,
    SUPERSEDED,
    /** It is current, but the filters do not let it pass any more. */
    NOT_MATCHING;

    /** The word in public bodies. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Departure of(LogEntry entry) {
    return switch (Standing.of(entry.record().status())) {
      case WITHDRAWN -> new Departure(Why.WITHDRAWN, entry);
      case SUPERSEDED -> new Departure(Why.SUPERSEDED, entry);
      case CURRENT -> new Departure(Why.NOT_MATCHING, entry);
    };
  }

  /** When. */
  public Instant at() {
    return entry.at();
  }

  /** The item to use instead, if one is named. */
  public @Nullable UUID instead() {
    GuidanceRecord record = entry.record();
    return record.withdrawal() == null ? record.supersededBy() : record.withdrawal().replacedBy();
  }
}
