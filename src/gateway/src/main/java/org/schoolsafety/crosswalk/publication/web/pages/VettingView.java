package org.schoolsafety.crosswalk.publication.web.pages;

import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * The decision to publish.
 *
 * @param organization whose reviewer decided
 * @param decided when
 * @param reason the reviewer's words
 */
public record VettingView(String organization, PlainDate decided, String reason) {}
