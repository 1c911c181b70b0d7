package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * What is left to say of a withdrawn item.
 *
 * @param path the page's own path
 * @param title its title
 * @param publisher who stood behind it
 * @param reason why, in a few words
 * @param meaning what that reason means, from the taxonomy; may be empty
 * @param explanation why, in the words of who withdrew it
 * @param organization who withdrew it
 * @param date when
 * @param replacement what to use instead
 * @param conflicts the items that advise differently
 * @param search the search for others like it
 * @param history what happened to it, latest first
 */
public record TombstoneView(
    String path,
    String title,
    PublisherView publisher,
    String reason,
    String meaning,
    String explanation,
    String organization,
    PlainDate date,
    @Nullable OtherItem replacement,
    List<ConflictNotice> conflicts,
    String search,
    List<HistoryRow> history) {}
