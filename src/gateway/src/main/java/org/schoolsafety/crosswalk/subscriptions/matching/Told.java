package org.schoolsafety.crosswalk.subscriptions.matching;

import org.schoolsafety.crosswalk.subscriptions.Notice;

/**
 * What an entry means for who follows a search.
 *
 * @param position the entry's
 * @param notice what there is to tell
 */
record Told(long position, Notice notice) {}
