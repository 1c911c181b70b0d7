package org.schoolsafety.crosswalk.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.FacetValue;

/**
 * The answer to a question.
 *
 * @param total how many items there are, exactly, in the state of the index that the listing keeps
 *     to
 * @param items those of this page that are current
 * @param facets for each filter, its values and how many items each would show
 * @param next where the next page begins; absent on the last
 */
public record FoundGuidance(
    long total,
    List<GuidanceHit> items,
    Map<String, List<FacetValue>> facets,
    @Nullable String next) {

  /** The same with these items in the place of its own. */
  FoundGuidance with(List<GuidanceHit> hits) {
    return new FoundGuidance(total, hits, facets, next);
  }
}
