package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.LogEntry;

/**
 * Something that happened to the item.
 *
 * @param event what, in a word
 * @param date when
 * @param version the version it was about
 * @param organization who did it
 * @param explanation why, in their words
 */
public record HistoryRow(
    String event, PlainDate date, int version, String organization, String explanation) {

  /** What this log entry says, seen from the one before. */
  static HistoryRow of(LogEntry entry, @Nullable LogEntry before) {
    return new HistoryRow(
        word(entry, before),
        PlainDates.of(entry.at()),
        entry.version(),
        entry.byOrganization(),
        entry.explanation());
  }

  private static String word(LogEntry entry, @Nullable LogEntry before) {
    return switch (entry.event()) {
      case PUBLISHED -> "Published";
      case REVISED -> before == null ? "Revised" : revision(entry, before);
      case SUPERSEDED -> "Replaced";
      case WITHDRAWN -> "Withdrawn";
      case RESTORED -> "Restored";
    };
  }

  /** A link or a conflict changes what is said of an item, and nothing in it. */
  private static String revision(LogEntry entry, LogEntry before) {
    if (entry.version() != before.version()) {
      return "Revised";
    }
    return entry.confirms(before) ? "Confirmed" : "Noted";
  }
}
