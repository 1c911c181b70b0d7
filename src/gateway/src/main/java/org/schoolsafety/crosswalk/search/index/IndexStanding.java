package org.schoolsafety.crosswalk.search.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the search index stands.
 *
 * @param index the live index's name
 * @param position the last entry of the publication log it holds
 * @param head the last entry of the log
 * @param documents how many items it holds
 * @param rebuilding how far a rebuild is; absent when none is wanted or going on
 */
public record IndexStanding(
    @Schema(description = "The live index; absent before the first is built.")
        @Nullable String index,
    @Schema(description = "Last log entry in the index.", examples = "48") long position,
    @Schema(description = "Last entry of the log.", examples = "48") long head,
    @Schema(description = "Items in the index.", examples = "47") long documents,
    @Nullable Rebuilding rebuilding) {

  /**
   * A rebuild that is wanted or going on.
   *
   * @param done log entries applied
   * @param of log entries there are
   */
  public record Rebuilding(long done, long of) {}
}
