package org.schoolsafety.crosswalk.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of edition families, newest first.
 *
 * @param total how many there are
 * @param items those of this page
 * @param next the cursor of the next page; absent on the last
 */
public record EditionFamilyPage(long total, List<EditionFamilyBody> items, @Nullable String next) {}
