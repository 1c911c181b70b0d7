package org.schoolsafety.crosswalk.watch.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of watched sources.
 *
 * @param total how many match
 * @param items this page, in the order in which they came
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "SourceWatchPage", description = "A page of watched sources.")
public record SourceWatchPage(long total, List<SourceWatchBody> items, @Nullable String next) {}
