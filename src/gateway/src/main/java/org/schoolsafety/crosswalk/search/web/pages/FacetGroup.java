package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;

/**
 * One filter with its choices.
 *
 * @param key the parameter's name
 * @param title what people call it
 * @param hint one line of help; may be empty
 * @param first the choices shown at once
 * @param more the others
 * @param open whether the others are shown at once too, because one of them is chosen
 */
public record FacetGroup(
    String key,
    String title,
    String hint,
    List<FacetChoice> first,
    List<FacetChoice> more,
    boolean open) {}
