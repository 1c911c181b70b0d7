package org.schoolsafety.crosswalk.publication;

import java.time.Instant;

/**
 * Who did something to an item, when and why, as its log entry keeps it.
 *
 * @param at when
 * @param by the account; never shown in public
 * @param byOrganization the name of the organization it acted for
 * @param explanation why, in words for the public
 */
public record Act(Instant at, String by, String byOrganization, String explanation) {}
