package org.schoolsafety.crosswalk.search.web.pages;

/**
 * A topic as a way into the guidance.
 *
 * @param name what it is called
 * @param count how many items are about it; empty when unknown
 * @param href the search for them
 */
public record TopicLink(String name, String count, String href) {}
