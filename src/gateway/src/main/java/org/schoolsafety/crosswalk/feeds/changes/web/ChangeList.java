package org.schoolsafety.crosswalk.feeds.changes.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.feeds.changes.ChangePage;
import org.schoolsafety.crosswalk.feeds.changes.LogCursor;

/**
 * A stretch of the log as it stands in the response.
 *
 * @param items the changes, in the order of the log
 * @param next the cursor to go on with, now or later
 * @param hasMore whether the log goes on after it
 */
public record ChangeList(
    @Schema(description = "In the order of the log; may be empty although there is more.")
        List<ChangeBody> items,
    @Schema(description = "Cursor to go on with, now or later; always there.") String next,
    @Schema(description = "Whether the log goes on already.") boolean hasMore) {

  static ChangeList of(ChangePage page) {
    return new ChangeList(
        page.changes().stream().map(ChangeBody::of).toList(),
        LogCursor.of(page.reached()),
        page.more());
  }
}
