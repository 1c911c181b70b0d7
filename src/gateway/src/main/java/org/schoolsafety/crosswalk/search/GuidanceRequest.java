package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import org.schoolsafety.crosswalk.search.query.FacetCounts;
import org.schoolsafety.crosswalk.search.query.FilterQueries;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.QueryText;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.search.query.Synonyms;
import org.schoolsafety.crosswalk.search.query.TextQuery;

/** A question as the one request that answers it: items, snippets, facets and total together. */
final class GuidanceRequest {

  private final GuidanceQuery question;
  private final TextQuery text;

  GuidanceRequest(GuidanceQuery question, Synonyms synonyms) {
    this.question = question;
    this.text = new TextQuery(QueryText.parse(question.text()), synonyms);
  }

  /** The request on this state of the index, for the items after this place. */
  SearchRequest on(Snapshot snapshot, List<FieldValue> after) {
    return page(snapshot, after)
        .query(text.build())
        .postFilter(FilterQueries.all(question))
        .aggregations(FacetCounts.aggregations(question))
        .trackTotalHits(total -> total.enabled(true))
        .build();
  }

  /** The same items and nothing beside. */
  SearchRequest listing(Snapshot snapshot, List<FieldValue> after) {
    boolean ranked = question.effectiveSort() == SortOrder.RELEVANCE;
    return page(snapshot, after)
        .query(
            both ->
                both.bool(
                    each ->
                        each.must(ranked ? text.ranking() : text.matching())
                            .filter(FilterQueries.all(question))))
        .source(source -> source.fetch(false))
        .trackTotalHits(total -> total.enabled(false))
        .build();
  }

  private SearchRequest.Builder page(Snapshot snapshot, List<FieldValue> after) {
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(snapshot.pointInTime()).keepAlive(Snapshots.KEEP_ALIVE))
            .sort(question.effectiveSort().options())
            .size(question.size() + 1);
    return after.isEmpty() ? request : request.searchAfter(after);
  }
}
