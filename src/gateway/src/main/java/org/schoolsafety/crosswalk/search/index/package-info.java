/**
 * The search index as a projection of the publication log.
 *
 * <p>Purpose: keep one Elasticsearch index equal to the log, and rebuild it without the search
 * going empty. Public door: {@link org.schoolsafety.crosswalk.search.index.RebuildIndex} and {@link
 * org.schoolsafety.crosswalk.search.index.IndexPosition}. Who may call it: search and its web door.
 * The one rule: the index holds nothing that replaying the log from 0 would not bring back.
 */
@NullMarked
package org.schoolsafety.crosswalk.search.index;

import org.jspecify.annotations.NullMarked;
