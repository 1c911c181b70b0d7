package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the publication log.
 *
 * @param position strictly increasing in commit order, from 1, without gaps
 * @param guidanceId the item
 * @param version the version it is about
 * @param event what happened
 * @param at when
 * @param by who did it
 * @param record the public record right after the event
 */
public record LogEntry(
    long position,
    UUID guidanceId,
    int version,
    PublicationEvent event,
    Instant at,
    String by,
    GuidanceRecord record) {}
