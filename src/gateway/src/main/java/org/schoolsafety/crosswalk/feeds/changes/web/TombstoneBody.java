package org.schoolsafety.crosswalk.feeds.changes.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.Withdrawal;
import org.schoolsafety.crosswalk.publication.web.GuidanceLinks;

/**
 * What is left to say of an item that is to be removed.
 *
 * @param why why it is to be removed
 * @param title what it was called
 * @param at when it left
 * @param reason a notation of {@code withdrawal-reason}
 * @param explanation why, in words
 * @param byOrganization who took it away
 * @param useInstead the item to use instead
 * @param links where the item lives
 */
@Schema(name = "Tombstone", description = "The item is to be removed from every copy.")
public record TombstoneBody(
    @Schema(
            enumeration = {"withdrawn", "superseded", "not-matching"},
            description = "not-matching: it is current, but not among what was asked for.")
        String why,
    String title,
    Instant at,
    @Schema(description = "A notation of withdrawal-reason.") @Nullable String reason,
    String explanation,
    String byOrganization,
    @Schema(description = "The item to use instead.") @Nullable UUID useInstead,
    GuidanceLinks links) {

  static TombstoneBody of(Departure departure) {
    LogEntry entry = departure.entry();
    Withdrawal withdrawal = entry.record().withdrawal();
    return new TombstoneBody(
        departure.why().key(),
        entry.record().title(),
        departure.at(),
        withdrawal == null ? null : withdrawal.reason(),
        entry.explanation(),
        entry.byOrganization(),
        departure.instead(),
        GuidanceLinks.of(entry.guidanceId()));
  }
}
