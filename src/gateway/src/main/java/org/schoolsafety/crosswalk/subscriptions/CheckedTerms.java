package org.schoolsafety.crosswalk.subscriptions;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/**
 * Terms that hold.
 *
 * @param name what the owner calls it
 * @param question the search
 * @param search the search as a query string, in its one form
 * @param words whether only the index can answer it
 * @param channel how to tell
 * @param destination where to
 * @param cadence how often
 * @param timeZone whose days and weeks count
 * @param events what to tell of
 */
public record CheckedTerms(
    String name,
    GuidanceQuery question,
    String search,
    boolean words,
    ChannelKind channel,
    @Nullable String destination,
    Cadence cadence,
    ZoneId timeZone,
    Set<WantedEvent> events) {}
