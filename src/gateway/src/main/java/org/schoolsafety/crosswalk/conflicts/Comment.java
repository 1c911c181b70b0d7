package org.schoolsafety.crosswalk.conflicts;

import java.time.Instant;

/**
 * What somebody said of a conflict; for those who may discuss it.
 *
 * @param id its number
 * @param by the account
 * @param organization the name of the organization that it acted for
 * @param at when
 * @param text the words
 */
public record Comment(long id, String by, String organization, Instant at, String text) {}
