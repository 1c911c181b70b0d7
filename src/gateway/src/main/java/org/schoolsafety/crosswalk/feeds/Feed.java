package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * A feed's content, before it is written in one format or another.
 *
 * @param id the same for the same question, for ever
 * @param title what it carries
 * @param updated when it last changed
 * @param page the same for people
 * @param links where its other parts are
 * @param entries the items, latest change first
 * @param departures the items that left, latest first
 * @param notices what its one reader is told beside; none in a feed for everyone
 */
public record Feed(
    UUID id,
    String title,
    Instant updated,
    URI page,
    Links links,
    List<GuidanceRecord> entries,
    List<Departure> departures,
    List<Notice> notices) {

  /** The same feed with these notices; it changed when the latest of them came. */
  public Feed telling(List<Notice> others) {
    Instant latest = others.stream().map(Notice::at).max(Instant::compareTo).orElse(updated);
    return new Feed(
        id,
        title,
        latest.isAfter(updated) ? latest : updated,
        page,
        links,
        entries,
        departures,
        List.copyOf(others));
  }

  /**
   * A feed's document and its neighbours (RFC 5005).
   *
   * @param self its own address
   * @param next the next page, in feeds that are paged
   * @param prevArchive what happened before, in a document that never changes
   * @param current the document to subscribe to; absent in that one itself
   */
  public record Links(
      URI self, @Nullable URI next, @Nullable URI prevArchive, @Nullable URI current) {

    /** Whether this is an archive: it will never be another. */
    public boolean archived() {
      return current != null;
    }
  }
}
