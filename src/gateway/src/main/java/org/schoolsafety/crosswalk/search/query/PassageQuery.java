package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.NestedQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.InnerHits;

/**
 * The best passages of each item: they lift its score a little, by how well its passages match on
 * average, so that an item about a thing goes before one that mentions it once in the very words;
 * and the items of the final page bring the best along with the words marked. Highlighting happens
 * in Elasticsearch's fetch phase, for that page alone.
 */
final class PassageQuery {

  /** The name under which the best passages come with a hit. */
  static final String NAME = "passages";

  static final String TEXT = "passages.text";

  /** More than are quoted: which tell a reader most is judged by what comes. */
  private static final int PASSAGES = 5;

  private static final int FRAGMENTS = 3;
  private static final int SNIPPET_LENGTH = 220;
  private static final int LONGEST_READ = 200_000;

  private PassageQuery() {}

  static Query quoting(QueryText text) {
    return Query.of(q -> q.nested(lifting(text).innerHits(bestPassages()).build()));
  }

  /** The same for those who quote nothing. */
  static Query ranking(QueryText text) {
    return Query.of(q -> q.nested(lifting(text).build()));
  }

  private static NestedQuery.Builder lifting(QueryText text) {
    return new NestedQuery.Builder()
        .path(NAME)
        .scoreMode(ChildScoreMode.Avg)
        .boost(0.15f)
        .query(matches(text));
  }

  private static Query matches(QueryText text) {
    BoolQuery.Builder any = new BoolQuery.Builder();
    if (!text.words().isEmpty()) {
      any.should(s -> s.match(match -> match.field(TEXT).query(text.freeText())));
    }
    for (String phrase : text.phrases()) {
      any.should(
          s ->
              s.matchPhrase(
                  m -> m.field(TEXT).query(phrase).analyzer(TextQuery.LITERAL).boost(3f)));
    }
    return any.build()._toQuery();
  }

  private static InnerHits bestPassages() {
    return InnerHits.of(
        inner ->
            inner
                .name(NAME)
                .size(PASSAGES)
                .source(source -> source.fetch(false))
                .docvalueFields(
                    FieldAndFormat.of(f -> f.field("passages.number")),
                    FieldAndFormat.of(f -> f.field("passages.page")))
                .storedFields("passages.heading")
                .highlight(marks()));
  }

  private static Highlight marks() {
    return Highlight.of(
        highlight ->
            highlight
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .maxAnalyzedOffset(LONGEST_READ)
                .order(HighlighterOrder.Score)
                .fields(
                    TEXT,
                    field -> field.fragmentSize(SNIPPET_LENGTH).numberOfFragments(FRAGMENTS)));
  }
}
