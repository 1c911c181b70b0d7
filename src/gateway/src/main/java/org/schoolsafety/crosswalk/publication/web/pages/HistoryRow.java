package org.schoolsafety.crosswalk.publication.web.pages;

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

  /** What this log entry says. */
  static HistoryRow of(LogEntry entry) {
    return new HistoryRow(
        word(entry.event()),
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
