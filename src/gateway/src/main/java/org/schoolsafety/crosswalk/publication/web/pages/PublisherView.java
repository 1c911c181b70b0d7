package org.schoolsafety.crosswalk.publication.web.pages;

/**
 * Who stands behind the item.
 *
 * @param name what people call it
 * @param type what sort of organization it is
 * @param href everything it published here
 */
public record PublisherView(String name, String type, String href) {}
