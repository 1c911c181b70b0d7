package org.schoolsafety.crosswalk.search.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.query.FacetValue;

/**
 * A page of results as it stands in the response.
 *
 * @param total how many items there are, exactly, in the state the listing keeps to
 * @param items those of this page
 * @param facets for each filter its values, and for issued the years
 * @param next the cursor of the next page; absent on the last
 */
public record SearchPage(
    @Schema(
            description =
                "How many items there are, exactly, in the state of the index that this listing keeps to.",
            examples = "1")
        long total,
    List<SearchItem> items,
    @Schema(description = "By filter: its values with labels and counts; issued counts years.")
        Map<String, List<FacetValue>> facets,
    @Schema(description = "Cursor of the next page; absent on the last.") @Nullable String next) {

  static SearchPage of(FoundGuidance found) {
    return new SearchPage(
        found.total(),
        found.items().stream().map(SearchItem::of).toList(),
        found.facets(),
        found.next());
  }
}
