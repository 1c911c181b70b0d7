package org.schoolsafety.crosswalk.feeds.oai;

import java.time.Instant;
import java.util.List;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * One record of the protocol.
 *
 * @param identifier its identifier
 * @param datestamp when it last changed
 * @param sets the sets that it is in
 * @param deleted whether it is not, or no longer, to be had there
 * @param item what it is about
 */
record OaiRecord(
    String identifier,
    Instant datestamp,
    List<String> sets,
    boolean deleted,
    GuidanceRecord item) {}
