package org.schoolsafety.crosswalk.search.web.pages;

/**
 * One rating, never without its scale.
 *
 * @param scale the scale's name
 * @param rating the rating on it
 */
public record EvidenceBadge(String scale, String rating) {}
