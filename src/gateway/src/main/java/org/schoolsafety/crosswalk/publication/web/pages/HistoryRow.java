package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationEvent;

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
    boolean confirmed = before != null && entry.confirms(before);
    return new HistoryRow(
        confirmed ? "Confirmed" : word(entry.event()),
        PlainDates.of(entry.at()),
        entry.version(),
        entry.byOrganization(),
        entry.explanation());
  }

  private static String word(PublicationEvent event) {
    return switch (event) {
      case PUBLISHED -> "Published";
      case REVISED -> "Revised";
      case SUPERSEDED -> "Replaced";
      case WITHDRAWN -> "Withdrawn";
      case RESTORED -> "Restored";
    };
  }
}
