package org.schoolsafety.crosswalk.conflicts;

import java.util.List;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * Two items that may be in conflict, and why somebody should look.
 *
 * @param item one of them
 * @param other the other
 * @param functions the functions that both are for
 * @param audiences the audiences that both are for
 * @param likeness how like the other is to the one in its words, from 0 to 1
 */
public record Suggestion(
    GuidanceRecord item,
    GuidanceRecord other,
    List<String> functions,
    List<String> audiences,
    double likeness) {}
