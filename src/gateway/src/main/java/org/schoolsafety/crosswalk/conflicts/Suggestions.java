package org.schoolsafety.crosswalk.conflicts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found among some of the items.
 *
 * @param looked how many items were looked at
 * @param found the pairs that were found, most alike first
 * @param next before which position of the log to look on; absent at the end
 */
public record Suggestions(int looked, List<Suggestion> found, @Nullable Long next) {}
