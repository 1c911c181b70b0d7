package org.schoolsafety.crosswalk.feeds.changes.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Change;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.web.GuidanceBody;
import org.schoolsafety.crosswalk.publication.web.GuidanceLinks;

/**
 * One change: either a record to keep in place of the copy there is, or a tombstone.
 *
 * @param position the entry's place in the log
 * @param cursor the place after it: what {@code after} takes
 * @param event what happened
 * @param guidanceId the item
 * @param version the version it is about
 * @param at when
 * @param record the public record to keep
 * @param tombstone that the item is to be removed
 */
@Schema(name = "Change", description = "Has either a record or a tombstone.")
public record ChangeBody(
    @Schema(description = "Its place in the publication log; strictly increasing.", examples = "42")
        long position,
    @Schema(description = "The place after it, for after.") String cursor,
    @Schema(
            enumeration = {"published", "revised", "superseded", "withdrawn", "restored"},
            description =
                "What happened then. Whether the item is to be kept is said by record or tombstone"
                    + " alone.")
        String event,
    UUID guidanceId,
    int version,
    Instant at,
    @Nullable GuidanceBody record,
    @Nullable TombstoneBody tombstone) {

  static ChangeBody of(Change change) {
    LogEntry entry = change.entry();
    return new ChangeBody(
        entry.position(),
        LogCursor.of(entry.position()),
        entry.event().key(),
        entry.guidanceId(),
        entry.version(),
        entry.at(),
        change.shows()
            ? GuidanceBody.of(entry.record(), GuidanceLinks.of(entry.guidanceId()))
            : null,
        change.departure() == null ? null : TombstoneBody.of(change.departure()));
  }
}
