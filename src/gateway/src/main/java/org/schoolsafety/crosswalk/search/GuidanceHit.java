package org.schoolsafety.crosswalk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * One item found.
 *
 * @param record its public record as it is now
 * @param score how well it matched; absent where the order is another
 * @param snippets where it matched; none where it was revised since
 * @param editions other editions of the same guidance, the preferred one first
 */
public record GuidanceHit(
    GuidanceRecord record,
    @Nullable Double score,
    List<Snippet> snippets,
    List<GuidanceRecord> editions) {

  /** The same with these other editions. */
  GuidanceHit withEditions(List<GuidanceRecord> others) {
    return new GuidanceHit(record, score, snippets, others);
  }
}
