package org.schoolsafety.crosswalk.subscriptions.feed;

import java.util.List;
import org.schoolsafety.crosswalk.feeds.Notice;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/**
 * What a private feed is of.
 *
 * @param search what it follows
 * @param query the same as the query string of the search
 * @param notices what its owner is told beside
 */
public record PrivateFeed(GuidanceQuery search, String query, List<Notice> notices) {}
