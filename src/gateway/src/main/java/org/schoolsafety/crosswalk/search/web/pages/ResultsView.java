package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param heading what was asked, in words
 * @param count how many there are, in words
 * @param words what stands in the search box
 * @param sort the order's word; empty for the usual one
 * @param results this page's items
 * @param facets the filters
 * @param active the filters that are set
 * @param withoutFilters the same search without any filter
 * @param sorts the orders to choose from
 * @param issuedFrom the earliest date of issue asked for; may be empty
 * @param issuedTo the latest; may be empty
 * @param first the first page, if this is a later one
 * @param previous the page before, if this is a later one
 * @param next the next page, if there is one
 * @param feed the feed of this search
 * @param json this search for machines
 */
public record ResultsView(
    String heading,
    String count,
    String words,
    String sort,
    List<GuidanceCard> results,
    List<FacetGroup> facets,
    List<ActiveFilter> active,
    String withoutFilters,
    List<SortChoice> sorts,
    String issuedFrom,
    String issuedTo,
    @Nullable String first,
    @Nullable String previous,
    @Nullable String next,
    String feed,
    String json) {}
