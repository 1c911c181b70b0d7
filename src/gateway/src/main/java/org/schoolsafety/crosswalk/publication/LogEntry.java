package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of the publication log.
 *
 * @param position strictly increasing in commit order, from 1, without gaps
 * @param guidanceId the item
 * @param version the version it is about
 * @param event what happened
 * @param at when
 * @param by the account that did it; not for the public
 * @param byOrganization the name of the organization it acted for
 * @param explanation why, in words for the public
 * @param record the public record right after the event
 */
public record LogEntry(
    long position,
    UUID guidanceId,
    int version,
    PublicationEvent event,
    Instant at,
    String by,
    String byOrganization,
    String explanation,
    GuidanceRecord record) {

  /** Whether the item may be shown as current after this: what its record says, nothing else. */
  public boolean leavesItemCurrent() {
    return record.current();
  }

  /** Whether nothing changed since that entry, the one before, but the day of the next review. */
  public boolean confirms(LogEntry before) {
    LocalDate next = record.reviewBy();
    return next != null
        && !next.equals(before.record.reviewBy())
        && before.record.next().confirmed(next, record.updated()).equals(record);
  }

  /** Whether text that was shown as current may not be shown so any more. */
  public boolean takesTextAway() {
    return event != PublicationEvent.PUBLISHED && event != PublicationEvent.RESTORED;
  }
}
