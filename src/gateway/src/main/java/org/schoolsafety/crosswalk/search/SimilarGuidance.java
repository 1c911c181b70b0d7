package org.schoolsafety.crosswalk.search;

import java.util.UUID;

/**
 * An item that speaks of the same as another.
 *
 * @param item the item
 * @param likeness from 0 to 1, where 1 is as like as the other item is to itself
 */
public record SimilarGuidance(UUID item, double likeness) {}
