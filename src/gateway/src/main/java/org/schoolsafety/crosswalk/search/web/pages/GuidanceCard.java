package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.publication.web.pages.EditionLink;

/**
 * One item in a list.
 *
 * @param href its page
 * @param title its title
 * @param publisher who stands behind it
 * @param kind what sort of resource it is; empty when not stated
 * @param summary what it is about; may be empty
 * @param dated what its date means, for example {@code Issued}
 * @param date the date
 * @param phases names of the phases it serves
 * @param evidence its ratings, each with the name of its scale
 * @param openConflict whether another item advises differently, and nothing has been decided
 * @param snippets where the words of the search occur in it
 * @param editions other editions of the same guidance
 */
public record GuidanceCard(
    String href,
    String title,
    String publisher,
    String kind,
    String summary,
    String dated,
    PlainDate date,
    List<String> phases,
    List<EvidenceBadge> evidence,
    boolean openConflict,
    List<SnippetView> snippets,
    List<EditionLink> editions) {}
