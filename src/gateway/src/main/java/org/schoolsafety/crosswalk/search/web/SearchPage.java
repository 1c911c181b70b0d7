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
 * @param total how many items there are, exactly
 * @param items those of this page
 * @param facets for each filter its values, and for issued the years
 * @param next the cursor of the next page; absent on the last
 */
public record SearchPage(
    @Schema(description = "How many items there are, exactly.", examples = "1") long total,
    List<SearchItem> items,
    @Schema(description = "By filter: its values with labels and counts; issued counts years.")
        Map<String, List<FacetValue>> facets,
    @Schema(description = "Cursor of the next page; absent on the last.") @Nullable String next) {

  static final String EXAMPLE =
      """
      {"total":1,"items":[{"id":"0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01","title":"Evacuation Drill Checklist",\
      "summary":"One page for the day of the drill.","status":"current","version":1,\
      "publisher":{"id":"granite-state-school-safety-center","name":"Granite State School Safety Center",\
      "type":"state-school-safety-center"},"kind":"tool","phases":["response"],"topics":["drills-and-exercises"],\
      "audiences":["teachers"],"functions":[],"hazards":[],"evidence":[{"scale":"local-vetting","rating":"recommended"}],\
      "language":"en","issued":"2025-08-01","published":"2026-01-05T14:00:00Z","updated":"2026-01-05T14:00:00Z",\
      "score":12.4,"snippets":[{"text":"Practise the <mark>evacuation</mark> of each wing.","passage":2,"page":1}],\
      "links":{"self":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01",\
      "versions":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01/versions",\
      "file":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01/file",\
      "page":"/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01"}}],\
      "facets":{"phase":[{"value":"response","label":"Response","count":1}]}}""";

  static SearchPage of(FoundGuidance found) {
    return new SearchPage(
        found.total(),
        found.items().stream().map(SearchItem::of).toList(),
        found.facets(),
        found.next());
  }
}
