package org.schoolsafety.crosswalk.publication.web.pages;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * One rating on its own scale.
 *
 * @param scale the scale's name
 * @param rating the rating's name
 * @param meaning what the rating means, from the taxonomy; may be empty
 * @param source where it can be checked
 * @param date when it was stated
 * @param scope what it covers; may be empty
 */
public record EvidenceRow(
    String scale,
    String rating,
    String meaning,
    @Nullable SourceLink source,
    @Nullable PlainDate date,
    String scope) {}
