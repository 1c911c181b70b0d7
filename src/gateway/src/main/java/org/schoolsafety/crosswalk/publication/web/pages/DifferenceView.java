package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;

/**
 * What changed in an item's text.
 *
 * @param path the item's page
 * @param title the item's title
 * @param from the version to start from
 * @param to the version it became
 * @param difference what changed
 * @param others other versions to compare with
 */
public record DifferenceView(
    String path, String title, int from, int to, TextDifference difference, List<Integer> others) {}
