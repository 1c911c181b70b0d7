package org.schoolsafety.crosswalk.platform.pages;

/**
 * A feed as a page announces it.
 *
 * @param href its address
 * @param title what it carries
 */
public record FeedLink(String href, String title) {}
