package org.schoolsafety.crosswalk.watch.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.watch.SourceCheck;

/**
 * How the source of an item was last found.
 *
 * @param guidance the item
 * @param version the version that the source is held against
 * @param address where the source is
 * @param outcome how it was found; {@code unchecked} before the first check
 * @param reason the same in words
 * @param basis what it is held against: the published file, or a web page about it as first seen
 * @param changedPercent how many of the words differ from that
 * @param etag what the source said of its content
 * @param lastModified what it said of its age
 * @param contentSha256 SHA-256 of what it gave last
 * @param textSha256 SHA-256 of the words of that, whatever their layout
 * @param checkedAt when it was last checked
 * @param failures how often in a row it was not found
 * @param failingSince when that began
 * @param nextCheck when it is checked next; absent where the address may not be fetched, until a
 *     reviewer has it asked anew
 * @param difference what differs, as JSON; where something else was found
 * @param submissions what the gateway raised for it in the reviewers' queue
 */
@Schema(name = "SourceWatch", description = "How the source of an item was last found.")
public record SourceWatchBody(
    UUID guidance,
    int version,
    String address,
    @Schema(
            enumeration = {
              "unchecked",
              "unchanged",
              "changed",
              "gone",
              "unreadable",
              "failed",
              "refused"
            })
        String outcome,
    @Nullable String reason,
    @Schema(enumeration = {"file", "page"}) @Nullable String basis,
    @Nullable Double changedPercent,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable String contentSha256,
    @Nullable String textSha256,
    @Nullable Instant checkedAt,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant nextCheck,
    @Nullable String difference,
    String submissions) {

  static SourceWatchBody of(SourceCheck check) {
    SourceCheck.Found found = check.found();
    boolean differs = found.changedPercent() != null && found.changedPercent() > 0;
    return new SourceWatchBody(
        check.guidance(),
        check.version(),
        check.address(),
        check.outcome() == null ? "unchecked" : check.outcome().key(),
        check.reason(),
        found.basis(),
        found.changedPercent(),
        found.seen().etag(),
        found.seen().lastModified(),
        found.contentSha256(),
        found.textSha256(),
        check.checkedAt(),
        check.failures(),
        check.failingSince(),
        check.nextCheck(),
        differs ? "/api/v1/source-watch/" + check.guidance() + "/difference" : null,
        "/api/v1/submissions?guidance=" + check.guidance());
  }
}
