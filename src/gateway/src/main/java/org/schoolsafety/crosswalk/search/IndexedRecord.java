package org.schoolsafety.crosswalk.search;

import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/** What of an item's document comes back with a hit. */
public record IndexedRecord(GuidanceRecord record) {}
