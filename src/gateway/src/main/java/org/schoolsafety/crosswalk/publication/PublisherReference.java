package org.schoolsafety.crosswalk.publication;

/**
 * The publisher as a public record names it, as it was at that time.
 *
 * @param id the organization's stable id
 * @param name what people call it
 * @param type a notation of {@code organization-type}
 */
public record PublisherReference(String id, String name, String type) {}
