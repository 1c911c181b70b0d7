package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * A feed's content, before it is written in one format or another.
 *
 * @param id the same for the same question, for ever
 * @param title what it carries
 * @param updated when it last changed
 * @param self its own address
 * @param page the same for people
 * @param next the next page of it, if there is one
 * @param entries the items, latest change first
 */
public record Feed(
    UUID id,
    String title,
    Instant updated,
    URI self,
    URI page,
    @Nullable URI next,
    List<GuidanceRecord> entries) {}
