package org.schoolsafety.crosswalk.search.web.pages;

/**
 * One order of results.
 *
 * @param label what people call it
 * @param href the same search in this order
 * @param chosen whether it is the present order
 */
public record SortChoice(String label, String href, boolean chosen) {}
