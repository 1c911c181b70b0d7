package org.schoolsafety.crosswalk.publication.edition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item in its place in a family.
 *
 * @param item the item
 * @param relation what it is to the main edition, a word of {@link EditionRelation}; null for the
 *     main edition itself
 */
public record EditionMember(UUID item, @Nullable String relation) {}
