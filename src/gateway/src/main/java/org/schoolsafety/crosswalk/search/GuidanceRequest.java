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
    SortOrder sort = question.effectiveSort();
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(snapshot.pointInTime()).keepAlive(Snapshots.KEEP_ALIVE))
            .query(text.build())
            .postFilter(FilterQueries.all(question))
            .aggregations(FacetCounts.aggregations(question))
            .sort(sort.options())
            .size(question.size() + 1)
            .trackTotalHits(total -> total.enabled(true));
    return (after.isEmpty() ? request : request.searchAfter(after)).build();
  }
}
