package org.schoolsafety.crosswalk.search;

/**
 * A state of the index held fast for paging (a point in time).
 *
 * @param key the index and the log position it shows, as it stands in cursors
 * @param pointInTime Elasticsearch's id
 */
record Snapshot(String key, String pointInTime) {}
