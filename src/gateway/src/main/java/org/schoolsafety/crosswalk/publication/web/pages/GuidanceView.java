package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * One item as its page shows it.
 *
 * @param path the page's own path
 * @param title its title
 * @param summary what it is about; may be empty
 * @param kind what sort of resource it is; empty when not stated
 * @param publisher who stands behind it
 * @param standing whether it may be relied on
 * @param tags its tags, by scheme
 * @param evidence its ratings
 * @param vetting who decided to publish it, by what and why
 * @param file the original
 * @param source where its publisher keeps it
 * @param language the language's name; empty when not known
 * @param rights the publisher's rights statement
 * @param issued when the publisher issued it
 * @param published when it first became public here
 * @param updated when this version became public here
 * @param version the version's number
 * @param review when it is to be looked at again
 * @param look when its source was last looked at
 * @param conflicts the items that advise differently
 * @param predecessors the items whose place it took
 * @param editions other editions of the same guidance
 * @param versions all versions, newest first
 * @param history what happened to it, latest first
 * @param linkedData the same for search engines, as JSON-LD; empty for what is not in force
 */
public record GuidanceView(
    String path,
    String title,
    String summary,
    String kind,
    PublisherView publisher,
    StandingView standing,
    List<TagGroup> tags,
    List<EvidenceRow> evidence,
    VettingView vetting,
    FileView file,
    @Nullable SourceLink source,
    String language,
    String rights,
    @Nullable PlainDate issued,
    PlainDate published,
    PlainDate updated,
    int version,
    @Nullable ReviewView review,
    @Nullable LookView look,
    List<ConflictNotice> conflicts,
    List<OtherItem> predecessors,
    List<EditionLink> editions,
    List<VersionRow> versions,
    List<HistoryRow> history,
    String linkedData) {}
