package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that a feed tells its one reader beside guidance.
 *
 * @param id the same for the same thing
 * @param title what happened, in a line
 * @param words what to do about it
 * @param by who brought it about
 * @param at when
 * @param about where it is
 */
public record Notice(UUID id, String title, String words, String by, Instant at, URI about) {}
