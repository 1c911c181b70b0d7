package org.schoolsafety.crosswalk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * What a question finds, for those who count and quote nothing.
 *
 * @param items those of this page that are current, as they are now
 * @param next where the next page begins; absent on the last
 */
public record FoundRecords(List<GuidanceRecord> items, @Nullable String next) {}
