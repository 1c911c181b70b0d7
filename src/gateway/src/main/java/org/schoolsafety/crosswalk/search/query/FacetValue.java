package org.schoolsafety.crosswalk.search.query;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One value of a facet.
 *
 * @param value as a filter takes it
 * @param label what people call it
 * @param count how many items it would show
 */
public record FacetValue(
    @Schema(description = "The value as the filter takes it.", examples = "response") String value,
    @Schema(description = "What people call it.", examples = "Response") String label,
    @Schema(description = "How many items it would show with the other filters as they are.")
        long count) {}
