package org.schoolsafety.crosswalk.search.web.pages;

/**
 * One value of a filter.
 *
 * @param id unique in the page, joins the box to its label
 * @param value the parameter's value
 * @param label what people call it
 * @param count how many items it would show
 * @param chosen whether it is set
 */
public record FacetChoice(String id, String value, String label, long count, boolean chosen) {}
