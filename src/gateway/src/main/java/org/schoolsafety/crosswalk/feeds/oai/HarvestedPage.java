package org.schoolsafety.crosswalk.feeds.oai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param records its records
 * @param before how many the parts before had
 * @param next the way on; absent in the last part
 */
record HarvestedPage(List<OaiRecord> records, long before, @Nullable Harvest next) {}
