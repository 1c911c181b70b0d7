package org.schoolsafety.crosswalk.search.web.pages;

/**
 * A filter that is set, with the way to take it off.
 *
 * @param group what it filters by
 * @param label the value's name
 * @param without the same search without it
 */
public record ActiveFilter(String group, String label, String without) {}
