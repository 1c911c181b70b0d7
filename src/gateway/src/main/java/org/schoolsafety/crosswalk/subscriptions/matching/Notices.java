package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.publication.FollowedEntry;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationEvent;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/** Puts what an entry means into a notice. */
final class Notices {

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_TEXT = 1000;

  private Notices() {}

  /** The item is among what is followed. */
  static Told shows(FollowedEntry followed, boolean wasThere) {
    LogEntry entry = followed.entry();
    WantedEvent event;
    if (entry.event() == PublicationEvent.RESTORED) {
      event = WantedEvent.RESTORED;
    } else if (!wasThere) {
      event = WantedEvent.NEW;
    } else {
      event = isOfConflict(followed) ? WantedEvent.CONFLICT : WantedEvent.REVISED;
    }
    return new Told(entry.position(), notice(followed, entry, event.key(), null));
  }

  /** The item is not, or not any more. */
  static Told leaves(FollowedEntry followed) {
    LogEntry entry =
        followed.newest() == null || !followed.entry().leavesItemCurrent()
            ? followed.entry()
            : followed.newest();
    String why =
        switch (Standing.of(entry.record().status())) {
          case WITHDRAWN -> WantedEvent.WITHDRAWN.key();
          case SUPERSEDED -> WantedEvent.SUPERSEDED.key();
          case CURRENT -> WantedEvent.NOT_MATCHING;
        };
    return new Told(followed.entry().position(), notice(followed, entry, why, why));
  }

  private static boolean isOfConflict(FollowedEntry followed) {
    GuidanceRecord before = followed.before();
    return before != null && !before.conflicts().equals(followed.entry().record().conflicts());
  }

  /** Its cursor is of the place that has been told, however the item stands since. */
  private static Notice notice(
      FollowedEntry followed, LogEntry entry, String event, @Nullable String why) {
    GuidanceRecord record = entry.record();
    return new Notice(
        event,
        entry.at(),
        LogCursor.of(followed.entry().position()),
        entry.guidanceId(),
        entry.version(),
        Notice.cut(record.title(), LONGEST_TITLE),
        Notice.cut(record.summary(), LONGEST_TEXT),
        Notice.cut(record.publisher().name(), LONGEST_TITLE),
        why != null,
        why,
        record.withdrawal() == null ? null : record.withdrawal().reason(),
        Notice.cut(entry.explanation(), LONGEST_TEXT),
        Notice.cut(entry.byOrganization(), LONGEST_TITLE),
        instead(record),
        null);
  }

  private static @Nullable UUID instead(GuidanceRecord record) {
    return record.withdrawal() == null ? record.supersededBy() : record.withdrawal().replacedBy();
  }
}
