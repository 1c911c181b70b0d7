package org.schoolsafety.crosswalk.conflicts.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of conflicts.
 *
 * @param total how many match
 * @param items the conflicts
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "ConflictPage", description = "A page of conflicts, newest first.")
public record ConflictPage(long total, List<ConflictSummary> items, @Nullable String next) {}
