package org.schoolsafety.crosswalk.publication.web.pages;

/**
 * What one of two items is for.
 *
 * @param title the item's title
 * @param words where and for whom it holds
 */
public record ScopeRow(String title, String words) {}
